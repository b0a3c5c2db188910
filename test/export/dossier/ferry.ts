import {
  type Actor,
  type Assertion,
  type Claim,
  type Evidence,
  type Ledger,
  makeId,
  type Point,
  type Quantity,
  type Report,
  reportId,
  type Span,
} from '../../../src/schema/index.js'

/**
 * An invented ferry accident, put together by hand: what a ledger of six reports can hold, without the reader that
 * would find it.
 */
export function ferry(): { ledger: Ledger; reports: Report[] } {
  return { ledger, reports }
}

interface Told {
  outlet: string
  title: string
  published?: string
  paragraphs: string[]
  language?: string
  url?: string
}

export function makeReport({ outlet, title, published, paragraphs, language = 'en', url }: Told): Report {
  const text = [title, ...paragraphs].join('\n\n')
  let at = 0
  const regions: Report['regions'] = [title, ...paragraphs].map((part, i) => {
    const start = at
    at += part.length + 2
    const role =
      i === 0 ? 'headline' : part.startsWith('@') ? 'post' : part.startsWith('Photo:') ? 'caption' : 'paragraph'
    return { start, end: start + part.length, role }
  })
  return {
    id: reportId(outlet, text),
    outlet,
    title,
    language,
    text,
    regions,
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    capture: {
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      retrieved: '2031-03-09T00:00:00Z',
      from: `${outlet}.txt`,
    },
    notices: [],
  }
}

export function spanOf(report: Report, quote: string): Span {
  const start = report.text.indexOf(quote)
  if (start < 0) throw new Error(`“${quote}” is not in the report of ${report.outlet}`)
  return { start, end: start + quote.length }
}

export const evidence = (report: Report, ...quotes: string[]): Evidence => ({
  report: report.id,
  spans: quotes.map((q) => spanOf(report, q)),
})

const shared =
  'Rescue boats worked through the night in waves of four metres. Blankets and hot soup were handed out in the fish hall, where families waited for news.'

const post = makeReport({
  outlet: 'Harbour Post',
  title: 'Ferry sinks in Tarn Strait, dozens feared dead',
  published: '2031-03-03T22:40:00+01:00',
  url: 'https://harbourpost.example/ferry',
  paragraphs: [
    'TARNHAVEN — The passenger ferry Solveig Anker sank on Monday evening after a collision in the Tarn Strait, the Coast Guard said.',
    'At least nine people were killed and about 120 were pulled from the water, Commander Ilse Brandt of the Coast Guard told reporters.',
    shared,
    'Photo: Rescue boats off Hesk. J. Moller/Harbour Post',
    'The cause of the collision could not be independently confirmed.',
  ],
})
const wire = makeReport({
  outlet: 'Coastal Wire',
  title: 'Navy denies part in ferry collision',
  published: '2031-03-04T08:15:00+01:00',
  paragraphs: [
    'The navy on Tuesday denied that one of its vessels had struck the ferry Solveig Anker, which went down with up to 260 people on board.',
    '“No naval unit was within ten miles,” Defence Ministry spokesman Karel Oduya said.',
    'The Dockers’ Union, citing survivors, said a grey patrol ship had rammed the ferry and that more than 50 people were dead.',
    shared,
    'Coastal Wire was unable to verify the union’s account.',
  ],
})
const radio = makeReport({
  outlet: 'Radio Hesk',
  title: 'Coast Guard raises toll to 31',
  published: '2031-03-05',
  paragraphs: [
    'The Coast Guard raised the death toll to 31 on Wednesday. Cmdr Brandt said 14 people were still missing.',
    'Northline, which runs the ferry, put the number of dead at 14 and said the others were “unaccounted for”.',
    'In 2019 a smaller Northline boat ran aground off Hesk, injuring six.',
    '@dockersunion They were seasonal workers, not stowaways. We know their names.',
  ],
})
const gazette = makeReport({
  outlet: 'The Government Gazette',
  title: 'Minister: ferry was overloaded with stowaways',
  published: '2031-03-05T17:00:00+01:00',
  url: 'https://gazette.example/2031/overloaded?x=1&y=2',
  paragraphs: [
    'Transport Minister Dana Kosk said the ferry was overloaded with stowaways and had left port in defiance of a storm warning.',
    'She said 31 people had died. No ship of the fleet had been involved, the Ministry of Defence repeated.',
  ],
})
const evening = makeReport({
  outlet: 'Evening Standard of Tarn',
  title: 'Divers find seven more bodies in ferry hull',
  published: '2031-03-06T19:30:00+01:00',
  paragraphs: [
    'Divers recovered seven more bodies on Thursday, bringing the toll to 38, the Coast Guard said.',
    'The dockworkers’ union maintained that between 50 and 60 had drowned and called the passengers “workers the minister would rather not count”.',
    shared,
    'A Northline spokeswoman said 122 passengers had been rescued. It was not clear how many people had been on board. 🚢',
  ],
})
const courrier = makeReport({
  outlet: 'Le Courrier du Détroit',
  title: 'Naufrage : la marine dément',
  published: '2031-03-04',
  language: 'fr',
  paragraphs: ['La marine a démenti mardi toute implication dans le naufrage du Solveig Anker.'],
})

const reports = [post, courrier, wire, radio, gazette, evening]

function actor(type: Actor['type'], name: string, aliases: [string, Report][], labels: Actor['labels'] = []): Actor {
  const id = makeId('act', name)
  return {
    id,
    type,
    name,
    aliases: aliases.map(([text, report]) => ({ text, evidence: [evidence(report, text)] })),
    labels,
    mentions: aliases.map((_, i) => makeId('men', { name, i })),
  }
}

const guard = actor('organisation', 'Coast Guard', [['Coast Guard', post]])
const brandt = actor('person', 'Ilse Brandt', [
  ['Commander Ilse Brandt', post],
  ['Cmdr Brandt', radio],
])
const ministry = actor('organisation', 'Defence Ministry', [
  ['Defence Ministry', wire],
  ['Ministry of Defence', gazette],
])
const union = actor('organisation', 'Dockers’ Union', [
  ['Dockers’ Union', wire],
  ['dockworkers’ union', evening],
])
const northline = actor('organisation', 'Northline', [['Northline', radio]])
const kosk = actor('person', 'Dana Kosk', [['Dana Kosk', gazette]])
const ship = actor('thing', 'Solveig Anker', [['Solveig Anker', post]])
const passengers = actor(
  'group',
  'the passengers',
  [['passengers', evening]],
  [
    { text: 'stowaways', by: kosk.id, outlet: gazette.outlet, evidence: evidence(gazette, 'stowaways and') },
    { text: 'seasonal workers', by: union.id, outlet: radio.outlet, evidence: evidence(radio, 'seasonal workers') },
  ],
)

const origin = {
  id: makeId('ori', 'shared'),
  reports: [post.id, wire.id, evening.id],
  source: 'Coastal Wire',
  basis: 'verbatim' as const,
  evidence: [post, wire, evening].map((r) => evidence(r, shared)),
}

interface Telling {
  in: Report
  by: Actor | null
  says: string
  words: string
  via?: string
  act?: Assertion['act']
  certainty?: Assertion['certainty']
  confidence?: number
}

function assertion(kind: Point['kind'], t: Telling): Assertion {
  const leaf = { report: t.in.id, ...spanOf(t.in, t.words) }
  return {
    leaf: kind === 'figure' ? makeId('fig', leaf) : makeId('sta', leaf),
    claimant: t.by?.id ?? null,
    claimantText: t.says || t.in.outlet,
    claimantSpans: t.says ? [spanOf(t.in, t.says)] : [],
    via: t.via ? [{ actor: null, text: t.via }] : [],
    outlet: t.in.outlet,
    report: t.in.id,
    ...(t.in.published === undefined ? {} : { reported: t.in.published }),
    act: t.act ?? 'assert',
    certainty: t.certainty ?? 'certain',
    confidence: t.confidence ?? 0.86,
    evidence: evidence(t.in, t.words),
    origin: null,
  }
}

interface Answer {
  text: string
  quantity?: Quantity
  origins?: number
  from: Telling[]
}

const points: Point[] = []
const claims: Claim[] = []
const relations: Ledger['relations'] = []

function point(
  row: Omit<Point, 'id' | 'claims' | 'background'> & { background?: boolean },
  answers: Answer[],
  basis = '',
): void {
  const id = makeId('poi', row.question)
  const made = answers.map((answer) => ({
    id: makeId('cla', { id, text: answer.text }),
    point: id,
    kind: row.kind,
    text: answer.text,
    ...(answer.quantity === undefined ? {} : { quantity: answer.quantity }),
    assertions: answer.from.map((t) => assertion(row.kind, t)),
    origins: answer.origins ?? answer.from.length,
  }))
  claims.push(...made)
  points.push({ background: false, ...row, id, claims: made.map((c) => c.id) })
  const [first, ...others] = made
  if (first && row.relation !== 'single')
    for (const other of others) relations.push({ type: row.relation, from: first.id, to: other.id, basis })
}

const exactly = (n: number): Quantity => ({ low: n, high: n, approx: false })

point(
  {
    kind: 'figure',
    question: 'How many people were killed?',
    measure: 'killed',
    group: 'people',
    relation: 'conflict',
    range: { low: 9, high: 60 },
  },
  [
    {
      text: 'at least nine',
      quantity: { low: 9, high: null, approx: false },
      from: [{ in: post, by: brandt, says: 'Commander Ilse Brandt', words: 'At least nine people' }],
    },
    {
      text: 'more than 50',
      quantity: { low: 51, high: null, approx: false },
      from: [{ in: wire, by: union, says: 'The Dockers’ Union', via: 'survivors', words: 'more than 50 people' }],
    },
    {
      text: '31',
      quantity: exactly(31),
      from: [
        { in: radio, by: guard, says: 'The Coast Guard', words: '31 on Wednesday' },
        { in: gazette, by: kosk, says: 'She', words: '31 people', confidence: 0.41 },
      ],
    },
    { text: '14', quantity: exactly(14), from: [{ in: radio, by: northline, says: 'Northline', words: 'at 14' }] },
    {
      text: '38',
      quantity: exactly(38),
      from: [{ in: evening, by: guard, says: 'the Coast Guard', words: 'the toll to 38' }],
    },
    {
      text: '50 to 60',
      quantity: { low: 50, high: 60, approx: false },
      from: [{ in: evening, by: union, says: 'The dockworkers’ union', words: 'between 50 and 60' }],
    },
  ],
  'same measure and group, ranges do not meet',
)
point(
  {
    kind: 'figure',
    question: 'How many people were rescued?',
    measure: 'evacuated',
    group: 'people',
    relation: 'revision',
    range: { low: 120, high: 122 },
  },
  [
    {
      text: 'about 120',
      quantity: { low: 120, high: 120, approx: true },
      from: [{ in: post, by: brandt, says: 'Commander Ilse Brandt', words: 'about 120' }],
    },
    {
      text: '122',
      quantity: exactly(122),
      from: [{ in: evening, by: northline, says: 'A Northline spokeswoman', words: '122 passengers' }],
    },
  ],
  'a later report gives another value',
)
point(
  { kind: 'responsibility', question: 'Did a navy ship strike the ferry?', relation: 'conflict' },
  [
    {
      text: 'a grey patrol ship had rammed the ferry',
      from: [
        {
          in: wire,
          by: union,
          says: 'The Dockers’ Union',
          via: 'survivors',
          words: 'a grey patrol ship had rammed the ferry',
        },
      ],
    },
    {
      text: 'No naval unit was within ten miles',
      from: [
        {
          in: wire,
          by: ministry,
          says: 'Defence Ministry spokesman Karel Oduya',
          words: '“No naval unit was within ten miles,” Defence Ministry spokesman Karel Oduya said',
          act: 'deny',
        },
        {
          in: gazette,
          by: ministry,
          says: 'the Ministry of Defence',
          words: 'No ship of the fleet had been involved',
          act: 'deny',
        },
      ],
    },
  ],
  'one denies what the other asserts',
)
point({ kind: 'outcome', question: 'What happened to the Solveig Anker?', relation: 'agreement' }, [
  {
    text: 'it sank after a collision in the Tarn Strait',
    origins: 2,
    from: [
      {
        in: post,
        by: guard,
        says: 'the Coast Guard',
        words: 'sank on Monday evening after a collision in the Tarn Strait',
      },
      { in: wire, by: null, says: '', words: 'went down with up to 260 people on board' },
    ],
  },
])
point({ kind: 'cause', question: 'Why did it go down?', relation: 'difference' }, [
  {
    text: 'it was overloaded and had left port in defiance of a storm warning',
    from: [
      {
        in: gazette,
        by: kosk,
        says: 'Transport Minister Dana Kosk',
        words: 'the ferry was overloaded with stowaways and had left port in defiance of a storm warning',
        certainty: 'probable',
      },
    ],
  },
  {
    text: 'it was in a collision',
    from: [{ in: post, by: guard, says: 'the Coast Guard', words: 'after a collision' }],
  },
])
point(
  { kind: 'figure', question: 'How many people are missing?', measure: 'missing', group: 'people', relation: 'single' },
  [
    {
      text: '14',
      quantity: exactly(14),
      from: [{ in: radio, by: brandt, says: 'Cmdr Brandt', words: '14 people were still missing' }],
    },
  ],
)
point(
  {
    kind: 'figure',
    question: 'How many people were injured?',
    measure: 'injured',
    group: 'people',
    relation: 'single',
    background: true,
  },
  [{ text: 'six', quantity: exactly(6), from: [{ in: radio, by: null, says: '', words: 'injuring six' }] }],
)

const rammed = claims.find((c) => c.text.includes('rammed')) as Claim

const ledger: Ledger = {
  id: makeId('led', 'ferry'),
  story: { id: makeId('sto', 'ferry'), title: post.title as string, reports: reports.map((r) => r.id) },
  reports: reports.map(({ id, outlet, title, url, published, language }) => ({
    id,
    outlet,
    language,
    read: language === 'en',
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  })),
  actors: [guard, brandt, ministry, union, northline, kosk, ship, passengers],
  points,
  claims,
  relations,
  origins: [origin],
  caveats: [
    { by: 'Harbour Post', evidence: evidence(post, 'could not be independently confirmed'), also: [], about: [] },
    {
      by: 'Coastal Wire',
      evidence: evidence(wire, 'was unable to verify the union’s account'),
      also: [],
      about: [rammed.id],
    },
    {
      by: 'Evening Standard of Tarn',
      evidence: evidence(evening, 'It was not clear how many people had been on board'),
      also: [],
      about: [],
    },
  ],
  timeline: [
    {
      at: '2019',
      precision: 'year',
      text: 'In 2019 a smaller Northline boat ran aground off Hesk, injuring six.',
      evidence: evidence(radio, 'In 2019 a smaller Northline boat ran aground off Hesk, injuring six.'),
      background: true,
    },
    {
      at: '2031-03-03',
      precision: 'day',
      text: 'The passenger ferry Solveig Anker sank on Monday evening after a collision in the Tarn Strait, the Coast Guard said.',
      evidence: evidence(
        post,
        'The passenger ferry Solveig Anker sank on Monday evening after a collision in the Tarn Strait, the Coast Guard said.',
      ),
      background: false,
    },
    {
      at: '2031-03-06',
      precision: 'day',
      text: 'Divers recovered seven more bodies on Thursday, bringing the toll to 38, the Coast Guard said.',
      evidence: evidence(
        evening,
        'Divers recovered seven more bodies on Thursday, bringing the toll to 38, the Coast Guard said.',
      ),
      background: false,
    },
  ],
  orphans: [],
}
