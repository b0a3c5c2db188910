import { reportFromText } from '../src/intake/report-from-text.js'
import type { Report } from '../src/schema/index.js'
import { type Below, numbers } from './numbers.js'

// One invented event, a fire on a ferry, as hundreds of reports would tell it: figures that grow, officials who speak
// again and again, witnesses whom one report alone has, agencies whose text others print, parties that deny.

/** Syllables of names; the cast is small and named everywhere, witnesses are new in every report. */
const FIRST = 'Mira Tomas Elen Jorin Sava Petra Ilan Nadja Osk Dorte Ruan Vesna Halim Brina Kolt Aneta'.split(' ')
const STARTS = 'Bar Cor Del Fen Gal Hol Ist Jor Kel Lor Mar Nev Ost Pel Rad Sev Tor Ulm Vas Zel'.split(' ')
const ENDS = 'anov berg cott dale enko field gard holm insky jarvi kamp lund mere nova ovic quist rand stead tani wick'
const OUTLETS = 'Courier Herald Bulletin Post Tribune Gazette Observer Dispatch Chronicle Monitor Times Examiner Mail'
const AGENCIES = ['Reuters', 'AFP', 'Associated Press']

const OFFICES = [
  'Transport Minister',
  'Prime Minister',
  'Governor',
  'Mayor',
  'Coast Guard Commander',
  'Fire Chief',
  'Police Chief',
  'Health Minister',
  'Interior Minister',
  'Chief Prosecutor',
  'Harbour Master',
  'Union Leader',
  'Ambassador',
  'Deputy Governor',
]
const BODIES = [
  'the Maritime Safety Authority',
  'the Transport Ministry',
  'the Varn Coast Guard',
  'Blue Strait Lines',
  'the Seafarers Union',
  'the Port of Ostermouth',
  'St Anselm Hospital',
  'the Ostermouth Fire Service',
  'the Varn police',
  'the National Weather Office',
  'the Accident Investigation Board',
  'the Passengers Association',
  'Ostermouth General Hospital',
  'the Regional Assembly',
]

const VERBS = ['said', 'told reporters', 'said on Tuesday', 'said in a statement', 'told local radio', 'added']
const WHAT = {
  cause: {
    subjects: ['the fire', 'the blaze', 'the explosion below deck', 'the accident'],
    predicates: [
      'was caused by a short circuit on the car deck',
      'started in the engine room shortly before midnight',
      'began in a refrigerated lorry that was left running',
      'was the result of a leaking fuel line',
      'spread because the doors to the car deck stood open',
      'could not have been caused by the engines',
    ],
  },
  rescue: {
    subjects: ['rescue crews', 'divers', 'two helicopters', 'fishing boats from the island', 'the lifeboats'],
    predicates: [
      'reached the ship within an hour',
      'were still searching the lower decks at dawn',
      'had to turn back because of high waves',
      'brought the last passengers ashore in the morning',
      'found nobody alive on the car deck',
      'did not get the alarm until the fire was out of control',
    ],
  },
  blame: {
    subjects: ['the company', 'the crew', 'the ministry', 'the inspectors', 'the captain', 'the operator'],
    predicates: [
      'ignored warnings about the sprinklers',
      'had passed the last inspection without remarks',
      'was responsible for the delay',
      'failed to tell passengers what to do',
      'followed every rule that was in force',
      'kept the true passenger list secret',
      'will answer to the court for what happened',
    ],
  },
  future: {
    subjects: ['the inquiry', 'the parliament', 'the board', 'the government', 'the court'],
    predicates: [
      'would publish its first findings within a month',
      'will hear the captain next week',
      'has ordered all ships of this class back to port',
      'is to decide on compensation for the families',
      'had not yet been given the voyage recorder',
      'should not be rushed by politics',
    ],
  },
} as const

/** What is said once or twice: anything of anything. */
const LOOSE = {
  subjects: [
    'passengers',
    'families',
    'doctors',
    'lawyers',
    'engineers',
    'insurers',
    'pilots',
    'divers',
    'tourists',
    'inspectors',
    'volunteers',
    'islanders',
    'experts',
    'neighbours',
    'survivors',
    'owners',
    'lorry drivers',
    'the harbour office',
    'the hotel',
    'the school',
    'the church',
    'the shipyard',
    'the bank',
    'the pharmacy',
    'the embassy',
    'the museum',
    'the weather',
    'the tide',
    'the radio room',
    'the kitchen staff',
  ],
  verbs: [
    'asked for',
    'praised',
    'had warned of',
    'were shocked by',
    'had complained about',
    'demanded',
    'could not explain',
    'were waiting for',
    'organised',
    'paid for',
    'doubted',
    'criticised',
    'remembered',
    'had prepared for',
    'were told nothing about',
    'refused',
    'welcomed',
    'examined',
    'misjudged',
    'welcomed news of',
  ],
  objects: [
    'blankets',
    'a memorial service',
    'the evacuation drill',
    'new life jackets',
    'the price of tickets',
    'the night shift',
    'a second siren',
    'the broken radar',
    'the old timetable',
    'free counselling',
    'the missing logbook',
    'the insurance contract',
    'a shuttle bus',
    'the wind that night',
    'the paint on the hull',
    'the smell of diesel',
    'the emergency lights',
    'the rescue dogs',
    'the handling of luggage',
    'a full list of names',
    'the shipyard in Gallund',
    'the winter schedule',
    'the dispute over wages',
    'the mobile network',
    'a fund for orphans',
  ],
}

const TAILS = [
  '',
  '',
  '',
  ' as far as is known',
  ' despite the weather',
  ' according to the log of the ship',
  ' while hundreds waited on the quay',
  ' after a night of confusion',
  ' though much remains unclear',
]
const LEADS = [
  'A ferry caught fire off the coast of {place} late on Monday, killing at least {killed} people and injuring {injured}, officials said.',
  'At least {killed} people were killed and {missing} were missing after a fire on a ferry near {place}, {body} said.',
  'The number of people killed in the fire on the ferry Halvard rose to {killed} on Tuesday, {office} {person} said.',
  'Rescuers have taken {rescued} people off a burning ferry near {place}; {killed} were killed and more than {injured} injured.',
]
const COUNTS = [
  '{office} {person} said that {killed} people had died and {missing} were still missing.',
  '{body} put the number of injured at {injured}, {critical} of them in critical condition.',
  'About {rescued} passengers were rescued, {office} {person} said.',
  '{injured} people were taken to hospital, according to {body}.',
  '“We have recovered {killed} bodies,” {person} {verb}.',
  'The ship carried {aboard} passengers and {crew} crew members, {body} said, though its list showed only {listed}.',
  'Some {evacuated} people were evacuated from the harbour because of the smoke.',
  'The damage was put at €{money} million by {body}.',
  '{crew} crew members were detained for questioning, police said.',
  '{body} said that {lorries} lorries and {cars} cars were destroyed.',
]
const BACKGROUND = [
  'In {year}, {old} people died when a ferry of the same class sank in the Strait of {place}.',
  'The Halvard was built in {year} and was refitted in {place} four years ago.',
  '{place}, a town of {thousands},000 people, lives off its harbour and the ferries to the islands.',
  'Blue Strait Lines has carried passengers between {place} and {place2} since {year}.',
  'Shares in Blue Strait Lines fell {percent} percent on Tuesday.',
]
const WITNESSES = [
  '“{Clause},” said {witness}, {age}, who was travelling with {relation}. “We saw the smoke and ran to the boats.”',
  '{witness}, a {job} from {place}, told the {outlet} that {clause}.',
  '“Nobody told us anything,” {witness}, {age}, recalled at the harbour of {place}. She said {clause}.',
  'Professor {witness} of the University of {place} said {clause}.',
  '{witness}, whose {relation} was on board, said that she had heard nothing from {body}.',
]
const SAYINGS = [
  '{office} {person} {verb} that {clause}.',
  '{body} said {clause}.',
  '“{Clause},” {person} {verb}.',
  '“{Clause},” {person}, the {officelower}, {verb}. “{Clause2}.”',
  '{person} said {clause}, and that {clause2}.',
  'According to {body}, {clause}.',
  'A spokeswoman for {body} said that {clause}.',
  '{body} believes that {clause}, a source close to the inquiry said.',
]
const DENIALS = [
  '{body} denied that {clause}.',
  '{office} {person} rejected the claim that {clause}.',
  '“It is not true that {clause},” {person} {verb}.',
  'The claim could not be independently verified.',
  '{person} declined to say whether {clause}.',
]
const RELATIONS = ['two children', 'husband', 'brother', 'parents', 'a school class', 'sister']
const JOBS = ['teacher', 'lorry driver', 'nurse', 'student', 'fisherman', 'retired engineer', 'shop owner']

interface Person {
  name: string
  office: string
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What all reports of the event share. */
class Event {
  readonly cast: Person[]
  readonly places: string[]
  readonly wires: string[][]

  constructor(readonly pick: Below) {
    this.cast = OFFICES.flatMap((office) => [1, 2].map(() => ({ office, name: this.name(pick) })))
    this.places = Array.from({ length: 24 }, () => this.surname(pick))
    this.wires = Array.from({ length: 40 }, (_, i) => this.paragraphs(pick, i / 40, 12 + pick(8)))
  }

  surname(pick: Below): string {
    const ends = ENDS.split(' ')
    return `${STARTS[pick(STARTS.length)]}${ends[pick(ends.length)]}`
  }

  name(pick: Below): string {
    return `${FIRST[pick(FIRST.length)]} ${this.surname(pick)}`
  }

  /** `count` paragraphs as written when so much (0–1) of the story's time has gone by. */
  paragraphs(pick: Below, time: number, count: number): string[] {
    const kinds = [SAYINGS, SAYINGS, SAYINGS, COUNTS, COUNTS, WITNESSES, WITNESSES, DENIALS, BACKGROUND]
    const templates = [one(pick, LEADS), ...Array.from({ length: count }, () => one(pick, one(pick, kinds)))]
    return templates.map((t) => capital(this.fill(t, pick, time)))
  }

  /** Numbers lag behind or run ahead a little from report to report. */
  fill(template: string, pick: Below, time: number): string {
    const speaker = one(pick, this.cast)
    const grown = (from: number, to: number) => Math.round(from + (to - from) * time) + pick(3)
    const clause = () => {
      if (pick(3) === 0) return `${one(pick, LOOSE.subjects)} ${one(pick, LOOSE.verbs)} ${one(pick, LOOSE.objects)}`
      const { subjects, predicates } = one(pick, Object.values(WHAT))
      return `${one<string>(pick, subjects)} ${one<string>(pick, predicates)}${one(pick, TAILS)}`
    }
    const words: Record<string, () => string | number> = {
      killed: () => grown(9, 41),
      injured: () => grown(30, 120),
      critical: () => grown(4, 11),
      missing: () => grown(60, 6),
      rescued: () => grown(180, 410),
      aboard: () => 440 + pick(4) * 10,
      listed: () => 380 + pick(3) * 7,
      crew: () => 3 + pick(30),
      evacuated: () => (1 + pick(5)) * 200,
      money: () => 20 + pick(6) * 10,
      lorries: () => 10 + pick(8),
      cars: () => 60 + pick(20),
      year: () => 1970 + pick(50),
      old: () => 10 + pick(300),
      thousands: () => 10 + pick(80),
      percent: () => 2 + pick(20),
      age: () => 19 + pick(60),
      place: () => one(pick, this.places),
      place2: () => one(pick, this.places),
      body: () => one(pick, BODIES),
      office: () => speaker.office,
      officelower: () => speaker.office.toLowerCase(),
      // Full name or surname, and now and then another transliteration.
      person: () => respell(pick(3) === 0 ? (speaker.name.split(' ')[1] as string) : speaker.name, pick),
      witness: () => this.name(pick),
      relation: () => one(pick, RELATIONS),
      job: () => one(pick, JOBS),
      verb: () => one(pick, VERBS),
      outlet: () => outlet(pick),
      clause,
      clause2: clause,
      Clause: () => capital(clause()),
      Clause2: () => capital(clause()),
    }
    return template.replaceAll(/\{(\w+)\}/g, (_, word: string) => String(words[word]?.()))
  }
}

const one = <T>(pick: Below, list: readonly T[]): T => list[pick(list.length)] as T

const respell = (name: string, pick: Below) =>
  pick(8) === 0 ? name.replace(/v$/, 'ff').replace('sky', 'skiy').replace('j', 'y') : name

const outlet = (pick: Below) => `${one(pick, STARTS)}ton ${one(pick, OUTLETS.split(' '))}`

/** The first `count` reports of the story, 300 to 700 words each; the same call gives the same texts. */
export function storyReports(count: number): Report[] {
  const event = new Event(numbers(1))
  return Array.from({ length: count }, (_, i) => {
    const pick = numbers(2 * i + 3)
    const time = i / 500
    const own = event.paragraphs(pick, time, 16 + pick(18))
    // A third print an agency's text, whole or cut short, above or instead of their own.
    const wire = event.wires[Math.min(event.wires.length - 1, Math.floor(time * event.wires.length) + pick(2))] ?? []
    const printed = pick(3) === 0 ? [...wire.slice(0, 4 + pick(wire.length)), ...own.slice(1, 12)] : own
    const agency = printed === own ? '' : ` (${one(pick, AGENCIES)})`
    const [lead = '', ...rest] = printed
    const title = lead.split(/,| and |;/)[0] as string
    const body = [`${one(pick, event.places).toUpperCase()}${agency} — ${lead}`, ...rest].join('\n\n')
    const published = new Date(Date.UTC(2024, 2, 4, 22) + i * 1_200_000).toISOString()
    return reportFromText(`${title}\n\n${body}`, { name: `report-${i}`, outlet: outlet(pick), published })
  })
}
