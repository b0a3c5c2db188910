import type { Exportable } from '../../src/export/index.js'
import {
  type ActorId,
  type Assertion,
  type ClaimId,
  figureId,
  makeId,
  type PointId,
  type Report,
  reportId,
  storyId,
} from '../../src/schema/index.js'

const report = (name: string, outlet: string, text: string, more: Partial<Report> = {}): Report => ({
  id: reportId(name, text),
  outlet,
  title: text.split('\n')[0] as string,
  language: 'en',
  published: '2024-05-20T10:00:00Z',
  text,
  regions: [],
  capture: { sha256: '0', mediaType: 'text/plain', retrieved: '2024-05-21T00:00:00Z', from: name },
  notices: [],
  ...more,
})

/** An invented ledger of one row, in which every text tries something. */
export function hostile(): Exportable & { ledger: Exportable['ledger'] } {
  const a = report('a', '=cmd|/C calc!A0', '@SUM(1) | *bold* <script>alert(1)</script>\nSeven were hurt, he "said".', {
    url: 'javascript:alert(1)',
  })
  const b = report('b', 'Post, The', '# Heading\r\nAbout 9 hurt; `code` [x](http://e.example) 🧀', {
    url: 'https://e.example/a?b=<c>&d=|',
  })
  const point: PointId = makeId('poi', 1)
  const actor: ActorId = makeId('act', 1)
  const claims = [claim(a, 'Seven', 7, actor), claim(b, 'About 9', 9, null)]
  const ledger: Exportable['ledger'] = {
    id: makeId('led', 1),
    story: { id: storyId(a.id), title: '-2+3 | story', reports: [a.id, b.id] },
    reports: [a, b].map(({ id, outlet, title, url, published, language }) => ({
      id,
      outlet,
      title,
      url,
      published,
      language,
      read: true,
    })),
    actors: [
      {
        id: actor,
        type: 'person',
        name: '+Ida | Holm',
        aliases: [{ text: 'Holm', evidence: [{ report: a.id, spans: [{ start: 0, end: 1 }] }] }],
        labels: [],
        mentions: [makeId('men', 1)],
      },
    ],
    points: [
      {
        id: point,
        kind: 'figure',
        question: 'How many were hurt?',
        measure: 'injured',
        group: 'people',
        claims: claims.map((c) => c.id),
        relation: 'conflict',
        background: false,
      },
    ],
    claims: claims.map((c) => ({ ...c, point })),
    relations: [],
    origins: [],
    caveats: [],
    timeline: [],
    orphans: [],
  }
  return { ledger, reports: [a, b] }
}

function claim(from: Report, words: string, value: number, claimant: ActorId | null) {
  const start = from.text.indexOf(words)
  const span = { start, end: start + words.length }
  const id: ClaimId = makeId('cla', value)
  const assertion: Assertion = {
    leaf: figureId(from.id, span),
    claimant,
    claimantText: claimant ? 'he' : from.outlet,
    claimantSpans: [],
    via: claimant ? [{ actor: null, text: '\ttab | pipe' }] : [],
    outlet: from.outlet,
    report: from.id,
    reported: from.published,
    act: 'assert',
    certainty: 'certain',
    confidence: 0.9,
    evidence: { report: from.id, spans: [span] },
    origin: null,
  }
  return {
    id,
    kind: 'figure' as const,
    text: String(value),
    quantity: { low: value, high: value, approx: false },
    assertions: [assertion],
    origins: 1,
  }
}
