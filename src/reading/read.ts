import { UsageError } from '../errors.js'
import { NOTHING } from '../inference/find.js'
import { modelDigest, modelFolder } from '../inference/model-files.js'
import { Pool } from '../inference/pool.js'
import { type Reader, type Reading, type Report, readingId } from '../schema/index.js'
import { VERSION } from '../settings.js'
import { caveats } from './caveats.js'
import { figures } from './figures/figures.js'
import { findIn } from './found.js'
import type { Layers } from './layer.js'
import { measurements } from './measurements/measurements.js'
import { mentions } from './mentions.js'
import { places } from './places/places.js'
import { sentences } from './sentences.js'
import { statements } from './statements.js'
import { times } from './times/times.js'
import { tokenize } from './tokens.js'
import { unglue } from './unglue.js'
import { vectors } from './vectors.js'

/** Who reads: readings by another version or model stand beside these, never in their place. */
export const READER: Reader = { name: 'hearsay', version: VERSION, models: [`en ${modelDigest(modelFolder('en'))}`] }

let pool: Pool | undefined
/** What the model finds in a text as it is, before the layers make a reading of it. */
export const find = (text: string) => {
  pool ??= new Pool(modelFolder('en'), threads())
  return pool.find(text)
}

/** How many reports are read at once. */
function threads(): number {
  const given = process.env.HEARSAY_THREADS ?? '2'
  if (/^\d{1,3}$/.test(given)) return Number(given)
  throw new UsageError(`HEARSAY_THREADS is “${given}”: give a whole number of threads, such as 2`)
}

const LANGUAGES = new Set(['en', 'und'])

/**
 * Finds everything this reader can find in a report. What is not English is left unread, with a notice. Several
 * reports may be read at once, each on a thread of its own.
 * @throws EnvironmentError where the model is missing or damaged
 */
export async function read(report: Report): Promise<Reading> {
  const base = { id: readingId(report.id, READER), report: report.id, reader: READER }
  const { tokens: _, found: __, ...layers } = isReadable(report) ? await layersOf(report) : unread(report)
  return { ...base, ...layers }
}

const isReadable = ({ language }: Report) => LANGUAGES.has(language.toLowerCase().split('-')[0] as string)

/** The layers, each reading what those before it found. */
async function layersOf(report: Report): Promise<Layers> {
  const layers = empty()
  layers.tokens = unglue(tokenize(report.text))
  layers.found = await findIn(report.text, layers.tokens, find)
  layers.sentences = sentences(report, layers)
  layers.times = times(report, layers)
  layers.mentions = mentions(report, layers)
  layers.statements = statements(report, layers)
  layers.figures = figures(report, layers)
  layers.measurements = measurements(report, layers)
  layers.caveats = caveats(report, layers)
  layers.places = places(report, layers)
  layers.vectors = vectors(report, layers)
  return layers
}

function unread(report: Report): Layers {
  const notice = {
    severity: 'info' as const,
    rule: 'language-not-read',
    message: `the text is in “${report.language}”, and only English is read`,
    hint: 'the report is kept; translate it to have its claims in the ledger',
    from: report.capture.from,
  }
  return { ...empty(), notices: [notice] }
}

const empty = (): Layers => ({
  tokens: [],
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
})
