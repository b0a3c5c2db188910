import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actors } from '../../../src/ledger/actors.js'
import { makeRuling, type Reading, type Ruling, slice, type Verdict } from '../../../src/schema/index.js'
import { aliases, marked, saidBy, whoIsWho } from './marked.js'

describe('one actor under all its names', () => {
  it.each([
    [
      'surname and title',
      ['[p:Mayor ^Lena Brandt] spoke.', '[p:Brandt] left. [p:Ms ^Brandt] returned.'],
      ['Brandt = Lena Brandt = Mayor = Mayor Lena Brandt = Ms Brandt'],
    ],
    [
      'what somebody is, right before the name or before a comma',
      ['[od2:Ferry operator] [o:Kelva Lines] spoke.', '[pd2:Kelva’s lawyer], [p:Ann Lee], left.'],
      [
        'Ann Lee = Kelva’s lawyer = Kelva’s lawyer, Ann Lee',
        'Ferry operator = Ferry operator Kelva Lines = Kelva Lines',
      ],
    ],
    [
      'a surname of two letters',
      ['[p:Xu Lanfen] spoke.', '[p:President ^Xu] left.'],
      ['President = President Xu = Xu = Xu Lanfen'],
    ],
    ['the first of two surnames', ['[p:Ana Morales Roe] spoke. [p:Morales] left.'], ['Ana Morales Roe = Morales']],
    [
      'a role of what has a name, wherever it stands',
      ['[p:Harbour director ^Jane Roe] spoke.', '[pd:The director] of Talmere Harbour left.'],
      [
        'Harbour director = Harbour director Jane Roe = Jane Roe = The director = The director of Talmere Harbour = director = director Jane Roe = director of Talmere Harbour',
      ],
    ],
    [
      'a road with and without its kind',
      ['The [l:K7] was shut.', 'The [ld:the K7 motorway] was shut.'],
      ['K7 = K7 motorway = The K7 = the K7 motorway'],
    ],
    [
      'a hospital with and without its kind',
      ['They lay in [o:Kelva Lutheran].', 'They lay in [o:Kelva Lutheran] hospital.'],
      ['Kelva Lutheran = Kelva Lutheran hospital'],
    ],
    [
      'an authority called the agency, a firm called the company',
      [
        '[o:Canal Authority] spoke. [od1:The agency] left.',
        '[o:Brandt Inc.] spoke. [od1:The company] left. [od1:A company] slept.',
      ],
      ['Brandt = Brandt Inc. = The company = company', 'Canal Authority = The agency = agency'],
    ],
    [
      'those told by a noun alone',
      ['[g:Police] left.', '[gd:The police] came. [od:Rescuers] dug.', '[pd:police] slept. [gd:the rescuers] woke.'],
      ['Police = The police = police', 'Rescuers = the rescuers'],
    ],
    [
      'of those without a name no guess of who else they are, and no authorities of two sides',
      [
        '[pd:A diver] left. [pd1:The diver] slept. [pd1:Any diver] woke. [pd1:The fool] fell. [gd:Authorities] spoke.',
        '[gd:The authorities] spoke.',
      ],
      ['A diver = The diver', 'Authorities', 'The authorities'],
    ],
    [
      'police of whom a report says whose they are, and of whom others say nothing',
      ['[o:Talmere Police] came. [od1:The police] left.', '[gd:Police] slept.'],
      ['Police = Talmere Police = The police = police'],
    ],
    [
      'an agency without a capital',
      ['[ld:dpa] told it.', '[p:Deutsche Presse Agentur] told it.'],
      ['Deutsche Presse Agentur = dpa'],
    ],
    [
      'a role, without the day on which',
      ['[pd:The ambassador] of Velia on Monday left.'],
      ['The ambassador = The ambassador of Velia = ambassador = ambassador of Velia'],
    ],
    ['transliteration', ['[l:Bahmut] fell.', '[l:Bakhmut] fell.'], ['Bahmut = Bakhmut']],
    ['a number in words', ['[t:Formula Six] began.', '[t:F6] ended.'], ['F6 = Formula Six']],
    [
      'a person with and without what he is no more',
      ['[p:former Velian dictator ^Omar Roe] slept.'],
      ['Omar Roe = Velian dictator Omar Roe = former Velian dictator = former Velian dictator Omar Roe'],
    ],
    [
      'an office for several things',
      ['[p:Jane Roe], [pd1:the minister] of education, science and technology, spoke.'],
      [
        'Jane Roe = minister = minister of education, science and technology = the minister = the minister of education, science and technology',
      ],
    ],
    ['whoever has no name, the first time too', ['[od:A Velian court] met.'], ['A Velian court = Velian court']],
    [
      'an office that a report tells by itself again and again',
      [
        '[pd:The police chief] spoke. [pd:The police chief] left. [pd1:The police chief] slept.',
        '[p:Talmere Police Chief ^Jane Roe] woke.',
      ],
      [
        'Chief Jane Roe = Jane Roe = Talmere Police Chief = Talmere Police Chief Jane Roe = The police chief = police chief',
      ],
    ],
    [
      'the firm that a report is about',
      ['[o:Brandt] fell. [o:Brandt] rose. [od:The Talmere bank] of [o:Kelva] slept. [o:Brandt] woke. [od:A bank] too.'],
      ['A bank', 'Brandt = Talmere bank = The Talmere bank', 'Kelva'],
    ],
    [
      'other cases and hyphens where no reader looked',
      ['[o:Red Harbour] woke. [t:Kelvium] fell.', 'RED HARBOUR, red-harbour; Kelvium, kelvium, kelvium or kelvium?'],
      ['Kelvium = kelvium', 'RED HARBOUR = Red Harbour = red-harbour'],
    ],
    [
      'and neither words for letters, nor everyday words and people in small letters',
      ['[o:IS], [o:House], [p:Jane Brown]: Is house, house, house jane brown?'],
      ['House', 'IS', 'Jane Brown'],
    ],
    [
      'a capital that no report is in, for the nation',
      ['[l:Norway] spoke. [l:Oslo] denied it.', '[l:Oslo] urged [l:Sweden].'],
      ['Norway = Oslo', 'Sweden'],
    ],
    [
      'a capital for the government, where it is not the town',
      ['[o:The Norwegian government] fell. [o:Oslo] denied it.', 'In [l:Oslo] it rained.'],
      ['Norwegian government = Oslo = The Norwegian government', 'Oslo'],
    ],
    [
      'transliterated people',
      ['[p:Mykhailo Podoliak] spoke.', '[p:Mikhail Podolyak] spoke.', '[p:Михайло Подоляк] spoke.'],
      ['Mikhail Podolyak = Mykhailo Podoliak = Михайло Подоляк'],
    ],
    [
      'case, hyphens and diacritics',
      ['[l:Saint-Étienne] woke.', '[l:SAINT ETIENNE] slept.'],
      ['SAINT ETIENNE = Saint-Étienne'],
    ],
    [
      'American and British spelling, word order, whose it is',
      ['[o:Norwegian Defence Ministry] spoke.', '[o:Ministry of Defense of Norway] spoke.'],
      ['Ministry of Defense of Norway = Norwegian Defence Ministry'],
    ],
    [
      'acronyms given in brackets, in other reports too',
      ['[o:Kelva Volunteer Corps] ([o:KVC]) spoke.', '[o:KVC] left.'],
      ['KVC = Kelva Volunteer Corps = Kelva Volunteer Corps (KVC)'],
    ],
    [
      'acronyms that only fit',
      ['[o:Coastal Transport Authority] spoke.', '[o:CTA] spoke.'],
      ['CTA = Coastal Transport Authority'],
    ],
    [
      'renamings the text states',
      ['[o:Dawn Front], which calls itself the [o:Free Army of Velia], spoke.', '[o:Free Army of Velia] left.'],
      ['Dawn Front = Free Army of Velia = the Free Army of Velia'],
    ],
    [
      'translations of one name',
      ['[o:Freedom of Velia Legion] spoke.', '[o:Liberty of Velia Legion] spoke.'],
      ['Freedom of Velia Legion = Liberty of Velia Legion'],
    ],
    ['slips', ['[l:Sandmarke] woke.', '[l:Sandlmarke] woke.'], ['Sandlmarke = Sandmarke']],
    ['names run together', ['[o:North Group] spoke.', '[o:NorthGroup] spoke.'], ['North Group = NorthGroup']],
    ['handles', ['[p:Omar Idris] spoke.', 'Post by [p:@Idris_O].'], ['@Idris_O = Omar Idris']],
    [
      'the forces of one nation',
      ['[o:Norwegian army] moved.', "[o:Norway's armed forces] moved."],
      ["Norway's armed forces = Norwegian army"],
    ],
    [
      'a bare title, where one bears it',
      ['[p:Talmere regional Governor ^Jane Roe] spoke.', '[pd:the regional governor] left.'],
      [
        'Governor Jane Roe = Jane Roe = Talmere regional Governor = Talmere regional Governor Jane Roe = regional governor = the regional governor',
      ],
    ],
    [
      'a post’s author and handle',
      ['Yes! — [p:Omar Idris] ([p:@omaridris])', '[p:Idris] left.'],
      ['@omaridris = Idris = Omar Idris = Omar Idris (@omaridris)'],
    ],
    [
      'a town with what it is before it',
      ['the city of [l:Talmere] woke.'],
      ['Talmere = city of Talmere = the city of Talmere'],
    ],
    [
      'a town and the state it is in',
      ['[l:Talmere], Nev., woke.', 'In [l:Talmere], Nevada. In [l:Talmere] too.'],
      ['Talmere = Talmere, Nev. = Talmere, Nevada'],
    ],
    [
      'towns of one name in two states, the bare name the first told',
      ['[l:Talmere], Nev., woke before [l:Talmere], Texas: [l:Talmere] woke.'],
      ['Talmere = Talmere, Nev.', 'Talmere = Talmere, Texas'],
    ],
    ['towns and states of a list', ['In [l:Talmere], Iowa and Utah.'], ['Talmere']],
    ['an agency with what it is behind it', ['[o:Kelva] news agency told it.'], ['Kelva = Kelva news agency']],
    ['a region with what it is behind it', ['[l:Talmere] region woke.'], ['Talmere region']],
    [
      'a person with a title and its determiner',
      ['[p:The Velian minister ^Jane Roe] spoke.'],
      ['Jane Roe = The Velian minister Jane Roe = Velian minister = Velian minister Jane Roe = minister Jane Roe'],
    ],
    [
      'a person with a title, whose it is, and a courtesy',
      ['[p:Kelva’s medical director Dr ^Jane Roe] spoke.'],
      [
        'Dr Jane Roe = Jane Roe = Kelva’s medical director = Kelva’s medical director Dr Jane Roe = director Dr Jane Roe = medical director',
      ],
    ],
    [
      'a role between commas with all that it is the role of',
      ['[p:Jane Roe], [pd1:the head] of fishing permits at Kelva Ltd, spoke.'],
      ['Jane Roe = head = head of fishing permits at Kelva Ltd = the head = the head of fishing permits at Kelva Ltd'],
    ],
    [
      'a role without a second comma',
      ['[p:Jane Roe], [pd1:the head] of what who knows.'],
      ['Jane Roe = head = the head'],
    ],
    ['a firm with its letters', ['[o:Brandel] ([o:BDL]) fell. [o:BDL] rose.'], ['BDL = Brandel = Brandel (BDL)']],
    ['a firm with letters that are not its own', ['[o:Brandel] ([o:XQZ]) fell.'], ['Brandel = Brandel (XQZ)', 'XQZ']],
    ['a body before an article', ['He told [o:Kelva Times] the news.'], ['Kelva Times']],
    ['a firm named after two', ['[o:Brandt Kelva] shrank. [o:Brandt] fell.'], ['Brandt = Brandt Kelva']],
    [
      'a firm with and without what it is incorporated as',
      ['[o:Brandt] shrank. [o:Talmere Brandt] fell.', '[o:Brandt Inc.] said [o:Brandt] fell.'],
      ['Brandt = Brandt Inc.', 'Talmere Brandt'],
    ],
    [
      'a firm that some reports call by one word',
      ['[o:Brandt Kelva] and [o:Brandt Cloud]: [o:Brandt] fell.', '[o:Brandt] rose.', '[o:Brandt] fell.'],
      ['Brandt', 'Brandt = Brandt Cloud', 'Brandt Kelva'],
    ],
    ['surnames of two words', ['[p:Ann Roe-Lee] spoke. [p:Roe-Lee] left.'], ['Ann Roe-Lee = Roe-Lee']],
    [
      'surnames with small words',
      ['[p:Ann van der Roe] spoke. [p:Van der Roe] left.'],
      ['Ann van der Roe = Van der Roe = van der Roe'],
    ],
    [
      'the first of two halves',
      ['[l:Talmere Zoo & Botanical Garden] woke.', '[l:Talmere Zoo and Botanical Garden], [l:Talmere Zoo].'],
      ['Talmere Zoo = Talmere Zoo & Botanical Garden = Talmere Zoo and Botanical Garden'],
    ],
    [
      'bodies of many nations',
      ['[o:U.N. Harbour Council] met.', '[o:United Nations Harbour Council] met.', '[o:EU Harbour Council] met.'],
      ['EU Harbour Council', 'U.N. Harbour Council = United Nations Harbour Council'],
    ],
    [
      'news agencies whose letters fit no words',
      ['[o:Deutsche Presse-Agentur] and [o:DPA] told it.'],
      ['DPA = Deutsche Presse-Agentur'],
    ],
    [
      'a body and what it is of',
      ['[o:Ministry of Harbours] met. [od:the ministry] left.'],
      ['Ministry of Harbours = ministry = the ministry'],
    ],
    [
      'a town that some readers take for a person',
      ['[p:Talmere] woke. [p:Talmere] slept.', '[l:Talmere] dreamt of [l:Talmere region].'],
      ['Talmere = Talmere region'],
    ],
    [
      'a description that ends a name of the report',
      ['[o:Velian Harbour Police] came. [od:the harbour police] left.'],
      ['Velian Harbour Police = harbour police = the harbour police'],
    ],
    ['a town with a Spanish article', ['[l:Los Talmeros] woke. [l:Talmeros] slept.'], ['Los Talmeros = Talmeros']],
    ['a river', ['[l:Velka River] rose. [l:Velka] fell.'], ['Velka = Velka River']],
    [
      'police and their department',
      ['[o:Talmere police] spoke.', '[o:Talmere Police Department] spoke.'],
      ['Talmere Police Department = Talmere police'],
    ],
    [
      'a short form in the report that names it',
      ['[o:Harbour Workers Union] spoke. [od:the union] left.'],
      ['Harbour Workers Union = the union = union'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(whoIsWho(marked(...texts))).toEqual(expected)
  })
})

describe('never one', () => {
  it.each([
    ['people who share a surname', ['[p:Andy Smith] and [p:Robin Smith] spoke.'], 2],
    [
      'people who share a surname, in two reports, whatever their short form',
      ['[p:Andy Smith] spoke. [p:Smith] left.', '[p:Robin Smith] spoke. [p:Smith] left.'],
      2,
    ],
    ['a firm and its product, its staff', ['[o:Brandt] and [o:Brandt Cloud], [o:Brandt Workers] spoke.'], 3],
    ['a firm and its staff, told first', ['[o:Brandt Workers] struck. [o:Brandt] spoke.'], 2],
    ['a country and its capital', ['[l:Norway] and [l:Oslo] voted. In [l:Oslo] it rained.'], 2],
    ['a region and the city of its name', ['[l:Talmere region] and the city of [l:Talmere].'], 2],
    ['ministries of two nations', ['[o:Norwegian Defence Ministry] and [o:Swedish Defence Ministry].'], 2],
    ['two ministries of one nation', ['[o:Norwegian Defence Ministry] and [o:Norwegian Interior Ministry].'], 2],
    [
      'deputy and chief',
      ['[p:Deputy Governor ^Ada Low] and [p:Governor ^Jane Roe] spoke.', '[pd:the deputy governor] left.'],
      2,
    ],
    ['somebody and his brother', ['[p:President ^Omar Hadi] slept. [pd:President Omar Hadi’s brother] woke.'], 2],
    ['a firm and the bank of a report about two', ['[o:Brandt], [o:Kelva], [o:Brandt]. [od:The bank] fell.'], 3],
    ['a party and the firm', ['[o:Dawn Party], [o:Dawn Party], [o:Dawn Party]. [od:The firm] fell.'], 2],
    ['whoever a report says to be a woman', ['[pd:The woman] slept. [pd:The woman] woke.'], 2],
    ['somebody and what is for them', ['[t:Comet] and [o:Justice for Comet] spoke.'], 2],
    ['what is in a town and the town', ['[l:Berlin] and [l:Berlin Hotel].'], 2],
    ['countries a letter apart', ['[l:Austria] and [l:Australia], [l:Iran] and [l:Iraq].'], 4],
    ['a person from a city and the city', ['[p:Denzel Washington] in [l:Washington].'], 2],
    ['two bodies of a list', ['[od2:Norwegian armed forces], the [o:Border Service] left.'], 2],
    [
      'two that one description could mean',
      ['[o:Talmere Hospital], [o:Vellini Hospital]: [od1:the hospital] is full.'],
      2,
    ],
    [
      'police, where the story has two of them',
      [
        '[o:Talmere Police] and [o:Kelva Police].',
        '[o:Talmere Police]: [od1:the police].',
        '[o:Kelva Police]: [od1:the police].',
        '[gd:Police] slept.',
      ],
      3,
    ],
    ['a court and the place its dateline names', ['[l:TALMERE] — [od1:A Norwegian court] ruled.'], 2],
  ])('%s', (_, texts, count) => {
    expect(actors(marked(...texts)).actors).toHaveLength(count)
  })
})

describe('rulings on who is who', () => {
  const inputs = marked('[p:Andy Smith] spoke. [p:Smith] left.', '[p:Robin Smith] spoke.', '[p:Andrew Smith] spoke.')
  const [andy, , robin, andrew] = inputs.readings.flatMap((r) => r.mentions)
  if (!andy || !robin || !andrew) throw new RangeError('the marks give four mentions')
  const rule = (verdict: Verdict, at: string, supersedes?: Ruling) =>
    makeRuling({ verdict, by: 'me', at, ...(supersedes && { supersedes: supersedes.id }) })
  const same = rule({ type: 'same', a: andy.id, b: robin.id }, '2032-01-01T00:00:00Z')
  const different = rule({ type: 'different', a: andy.id, b: andrew.id }, '2032-01-02T00:00:00Z')
  const under = (...rulings: Ruling[]) => actors({ ...inputs, rulings })

  it('join and part against what names say', () => {
    expect(under().of.get(andy.id)).toBe(under().of.get(andrew.id))
    expect(under(same).of.get(andy.id)).toBe(under(same).of.get(robin.id))
    expect(under(different).of.get(andy.id)).not.toBe(under(different).of.get(andrew.id))
  })

  it('with their withdrawals are as nothing', () => {
    const undo = rule({ type: 'withdraw' }, '2032-02-01T00:00:00Z', same)
    const redo = rule({ type: 'withdraw' }, '2032-02-02T00:00:00Z', different)
    expect(under(same, different, undo, redo)).toEqual(under())
  })

  it('name an actor and leave a mention out', () => {
    const name = rule({ type: 'name', leaf: andrew.id, name: 'Andrew B. Smith' }, '2032-01-01T00:00:00Z')
    expect(under(name).actors.find((a) => a.mentions.includes(andy.id))?.name).toBe('Andrew B. Smith')
    const reject = rule({ type: 'reject', leaf: robin.id }, '2032-01-01T00:00:00Z')
    expect(under(reject).of.has(robin.id)).toBe(false)
  })
})

describe('labels', () => {
  const called = 'Officials called [o:Dawn Front] [gd:terrorists] on Monday.'

  it('are the outlet’s where it speaks itself', () => {
    const front = actors(marked(called)).actors.find((a) => a.name === 'Dawn Front')
    expect(front?.labels).toMatchObject([{ text: 'terrorists', by: null, outlet: 'Paper of 2031-05-01' }])
  })

  it('are the speaker’s within a statement, and nobody’s where the source is not known', () => {
    const inputs = marked('[p:Lena Brandt] said they should call [o:Dawn Front] [gd:terrorists].')
    const within = (statement = saidBy(inputs, 1)) => ({
      ...inputs,
      readings: [{ ...(inputs.readings[0] as Reading), statements: [statement] }],
    })
    const result = actors(within())
    const front = result.actors.find((a) => a.name === 'Dawn Front')
    expect(front?.labels[0]?.by).toBe(result.actors.find((a) => a.name === 'Lena Brandt')?.id)
    expect(actors(within(saidBy(inputs))).actors.flatMap((a) => a.labels)).toEqual([])
  })

  it.each([
    ['what somebody is said to be', '[p:Jane Roe] is [pd:a hero], they said.', 'hero'],
    ['of whom a group consists', '[o:Dawn Front] is made up of [gd:mercenaries].', 'mercenaries'],
    ['what somebody is made', 'The vote turned [p:Jane Roe] into [pd:a Velian hero].', 'Velian hero'],
    ['what stands before a name', 'They hailed [pd:former dictator] [p:Omar Hadi].', 'former dictator'],
  ])('tell %s', (_, text, label) => {
    expect(actors(marked(text)).actors.flatMap((a) => a.labels.map((l) => l.text))).toEqual([label])
  })

  it('are not those of whom the named one is another’s', () => {
    expect(actors(marked('The father of [p:Jane Roe] is [pd:a hero].')).actors.flatMap((a) => a.labels)).toEqual([])
  })

  it('are told apart from who gives them', () => {
    const result = actors(marked('[o:Dawn Front], which [l:Oslo] calls [gd:terrorists], spoke.'))
    const [front, oslo] = ['Dawn Front', 'Oslo'].map((name) => result.actors.find((a) => a.name === name))
    expect(front?.labels).toMatchObject([{ text: 'terrorists', by: oslo?.id }])
    expect(oslo?.labels).toEqual([])
  })
})

describe('actors', () => {
  const inputs = marked(
    '[p:Mayor ^Lena Brandt] met [o:Harbour Workers Union] ([o:HWU]) in [l:Talmere]. [pr1:She] smiled.',
    '[p:Brandt] left [l:Talmere region]. [od:the union] stayed. [p:Andy Smith] and [p:Robin Smith] too.',
    '[o:HWU] and [p:Smith] spoke in [l:Talmer].',
  )

  it('are the same whatever the order of reports and readings', () => {
    const expected = JSON.stringify([actors(inputs).actors, [...actors(inputs).of].sort()])
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length })
    fc.assert(
      fc.property(shuffled(inputs.reports), shuffled(inputs.readings), (reports, readings) => {
        const result = actors({ ...inputs, reports, readings })
        expect(JSON.stringify([result.actors, [...result.of].sort()])).toBe(expected)
      }),
    )
  })

  it('who have no name list every description', () => {
    const told = marked('[gd:Rescuers] came. [gd1:The rescuers] left. [gr1:They] slept.')
    expect(whoIsWho(told)).toEqual(['Rescuers = The rescuers'])
  })

  it('list each form with the very words of a report', () => {
    const texts = new Map(inputs.reports.map((r) => [r.id, r.text]))
    for (const actor of actors(inputs).actors) {
      for (const { text, evidence } of actor.aliases) {
        for (const { report, spans } of evidence)
          expect(spans.map((s) => slice(texts.get(report) ?? '', s))).toEqual([text])
      }
    }
  })

  it('keep a form to one actor, every mention to one actor, and pronouns alone to none', () => {
    const { actors: made, of } = actors(inputs)
    const forms = made.flatMap(aliases).filter((text) => text !== 'Smith')
    expect(new Set(forms).size).toBe(forms.length)
    expect(made.flatMap((a) => a.mentions).sort()).toEqual([...of.keys()].sort())
    expect(actors(marked('[pr:He] spoke.')).actors).toEqual([])
  })

  it('survive any text', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replaceAll(/[[\]]/g, ' '))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.map((w, i) => `[${'polgt'[i % 5]}:${w}]`).join(' ')
        expect(() => actors(marked(text, text))).not.toThrow()
      }),
    )
  })
})
