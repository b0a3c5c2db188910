import { type Ledger, makeId, type Report } from '../../../src/schema/index.js'
import { evidence, makeReport, spanOf } from './ferry.js'

const SCRIPT = '</script><script>owned=1</script>'
const IMAGE = '<img src=x onerror="owned=1">'

/** A story whose every text tries to be something else: markup, a script, an address, a change of direction. */
export function hostile(): { ledger: Ledger; reports: Report[] } {
  const report = makeReport({
    outlet: `"><svg onload=owned=1> ${SCRIPT}`,
    title: `${IMAGE} & 'quotes' "here" ]]> --> </title></style>`,
    published: '2031-03-03"onmouseover="owned=1',
    url: 'javascript:owned=1',
    language: '"><b>',
    paragraphs: [
      `Paid \u202e000,1\u202c to ${SCRIPT} seventy ${IMAGE}`,
      'قال المتحدث إن سبعة أشخاص قتلوا في الحادث 🚢👩‍👩‍👧‍👦 e\u0301',
      `&lt;b&gt; &amp; ${'unbroken'.repeat(60)} https://evil.example/${'a'.repeat(300)}`,
      'Bell \u0007 and null \u0000 and escape \u001b[31m.',
    ],
  })
  const point = makeId('poi', 'hostile')
  const actor = makeId('act', 'hostile')
  const claims = ['seventy', 'سبعة أشخاص'].map((words, i) => ({
    id: makeId('cla', words),
    point,
    kind: 'figure' as const,
    text: `${words} ${IMAGE}\u202e`,
    quantity: { low: 70 + i, high: i === 0 ? null : 71, approx: false },
    origins: 1,
    assertions: [
      {
        leaf: makeId('fig', { words }),
        claimant: i === 0 ? actor : null,
        claimantText: `${SCRIPT}\u202e`,
        claimantSpans: [spanOf(report, 'Paid')],
        via: [{ actor: null, text: IMAGE }],
        outlet: report.outlet,
        report: report.id,
        reported: '2031-03-03',
        act: 'assert' as const,
        certainty: 'certain' as const,
        confidence: 0.5,
        evidence: evidence(report, words),
        origin: null,
      },
    ],
  }))
  const ledger: Ledger = {
    id: makeId('led', 'hostile'),
    story: { id: makeId('sto', 'hostile'), title: report.title as string, reports: [report.id] },
    reports: [
      {
        id: report.id,
        outlet: report.outlet,
        title: report.title as string,
        url: report.url as string,
        published: '2031-03-03',
        language: report.language,
        read: false,
      },
    ],
    actors: [
      {
        id: actor,
        type: 'group',
        name: `${IMAGE} \u202eevil`,
        aliases: [{ text: SCRIPT, evidence: [evidence(report, 'Paid')] }],
        labels: [{ text: IMAGE, by: null, outlet: SCRIPT, evidence: evidence(report, 'Bell') }],
        mentions: [makeId('men', 1)],
      },
    ],
    points: [
      {
        id: point,
        kind: 'figure',
        question: `How many ${SCRIPT}?`,
        claims: claims.map((c) => c.id),
        relation: 'conflict',
        background: false,
        range: { low: 70, high: null },
      },
    ],
    claims,
    relations: [{ type: 'conflict', from: claims[0]?.id as never, to: claims[1]?.id as never, basis: SCRIPT }],
    origins: [
      {
        id: makeId('ori', 1),
        reports: [report.id, report.id],
        source: IMAGE,
        basis: 'credited',
        evidence: [evidence(report, 'Bell')],
      },
    ],
    caveats: [{ by: IMAGE, evidence: evidence(report, 'null'), also: [], about: [] }],
    timeline: [
      { at: '2031-03-03', precision: 'day', text: SCRIPT, evidence: evidence(report, 'escape'), background: false },
    ],
    orphans: [],
  }
  return { ledger, reports: [report] }
}
