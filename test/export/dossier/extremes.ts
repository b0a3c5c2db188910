import { type Claim, type Ledger, makeId, type Report } from '../../../src/schema/index.js'
import { evidence, makeReport } from './ferry.js'

/** A ledger of nothing. */
export function empty(): { ledger: Ledger; reports: Report[] } {
  const story = { id: makeId('sto', 'empty'), title: 'Nothing yet', reports: [] }
  const none = { reports: [], actors: [], points: [], claims: [], relations: [], origins: [], caveats: [] }
  return { ledger: { id: makeId('led', 'empty'), story, ...none, timeline: [], orphans: [] }, reports: [] }
}

const TOLLS = ['four', 'nine', 'twelve', 'thirty', 'fifty']
const SENTENCE =
  'Crews worked along the flooded bank through the night, and more boats were on their way from the coast.'

/** A story of `n` reports: a row that all of them fill, many actors, many dates. */
export function many(n: number): { ledger: Ledger; reports: Report[] } {
  const days = Array.from({ length: n }, (_, i) => `2031-04-${String(1 + Math.floor((i * 28) / n)).padStart(2, '0')}`)
  const reports = days.map((published, i) =>
    makeReport({
      outlet: `Outlet ${i % 40}`,
      title: `Report ${i} of the flood`,
      published,
      paragraphs: [
        `Mayor Number${i} said ${TOLLS[i % 5]} people had been killed.`,
        ...Array.from({ length: 12 }, () => SENTENCE),
      ],
    }),
  )
  const actors = reports.map((report, i) => ({
    id: makeId('act', i),
    type: 'person' as const,
    name: `Number${i}`,
    aliases: [{ text: `Mayor Number${i}`, evidence: [evidence(report, `Mayor Number${i}`)] }],
    labels: [],
    mentions: [makeId('men', i)],
  }))
  const points = Array.from({ length: 60 }, (_, p) => ({ p, id: makeId('poi', { many: p }) }))
  const claims = points.flatMap(({ p, id }) =>
    TOLLS.map(
      (toll, t): Claim => ({
        id: makeId('cla', { p, t }),
        point: id,
        kind: 'figure',
        text: toll,
        quantity: { low: t * 9, high: t === 0 ? null : t * 9, approx: t === 3 },
        origins: 3,
        assertions: reports.flatMap((report, i) => {
          if (i % 5 !== t || (p > 0 && i % 7 !== p % 7)) return []
          const own = i % 4 === 0
          return {
            leaf: makeId('fig', { p, i }),
            claimant: own ? null : (actors[i] as (typeof actors)[number]).id,
            claimantText: own ? report.outlet : `Mayor Number${i}`,
            claimantSpans: [],
            via: [],
            outlet: report.outlet,
            report: report.id,
            reported: report.published as string,
            act: 'assert' as const,
            certainty: 'certain' as const,
            confidence: 0.7,
            evidence: evidence(report, `${toll} people`),
            origin: null,
          }
        }),
      }),
    ).filter((c) => c.assertions.length > 0),
  )
  const ledger: Ledger = {
    id: makeId('led', { many: n }),
    story: { id: makeId('sto', { many: n }), title: 'A long flood', reports: reports.map((r) => r.id) },
    reports: reports.map((r) => ({
      id: r.id,
      outlet: r.outlet,
      title: r.title as string,
      published: r.published as string,
      language: 'en',
      read: true,
    })),
    actors,
    points: points.map(({ p, id }) => ({
      id,
      kind: 'figure',
      question: `How many people were killed in district ${p}?`,
      measure: 'killed',
      group: 'people',
      claims: claims.filter((c) => c.point === id).map((c) => c.id),
      relation: 'conflict',
      background: false,
      range: { low: 0, high: 36 },
    })),
    claims,
    relations: [],
    origins: [],
    caveats: [],
    timeline: reports.map((report, i) => ({
      at: days[i] as string,
      precision: 'day',
      text: SENTENCE,
      evidence: evidence(report, SENTENCE),
      background: false,
    })),
    orphans: [],
  }
  return { ledger, reports }
}
