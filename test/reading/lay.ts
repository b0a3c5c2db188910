import { NOTHING } from '../../src/inference/find.js'
import { caveats } from '../../src/reading/caveats.js'
import { figures } from '../../src/reading/figures/figures.js'
import type { Layers } from '../../src/reading/layer.js'
import { measurements } from '../../src/reading/measurements/measurements.js'
import { sentences } from '../../src/reading/sentences.js'
import { times } from '../../src/reading/times/times.js'
import { tokenize } from '../../src/reading/tokens.js'
import type { Report } from '../../src/schema/index.js'

/** A report of these paragraphs (a line each), in English, published on 5 May 2020. */
export function reportOf(text: string, rest: Partial<Report> = {}): Report {
  const regions: Report['regions'] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/gu))
    regions.push({ start: match.index, end: match.index + match[0].length, role: 'paragraph' })
  return {
    id: 'rep_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    outlet: 'Test Courier',
    language: 'en',
    published: '2020-05-05',
    text,
    regions,
    capture: { sha256: '', mediaType: 'text/plain', retrieved: '2020-05-05', from: 'test' },
    notices: [],
    ...rest,
  }
}

/** The layers of this engine that need no mentions, run in order. */
export function lay(report: Report, given: Partial<Pick<Layers, 'mentions' | 'statements'>> = {}): Layers {
  const layers: Layers = {
    tokens: tokenize(report.text),
    found: NOTHING,
    sentences: [],
    mentions: [],
    statements: [],
    figures: [],
    measurements: [],
    caveats: [],
    times: [],
    places: [],
    vectors: {},
    notices: [],
    ...given,
  }
  layers.sentences = sentences(report, layers)
  layers.times = times(report, layers)
  layers.figures = figures(report, layers)
  layers.measurements = measurements(report, layers)
  layers.caveats = caveats(report, layers)
  return layers
}
