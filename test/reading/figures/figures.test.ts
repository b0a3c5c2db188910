import { describe, expect, it } from 'vitest'
import { slice, statementId } from '../../../src/schema/index.js'
import { lay, reportOf } from '../lay.js'

const read = (text: string) =>
  lay(reportOf(text)).figures.map(({ measure, quantity: { low, high, approx }, group, background }) =>
    [measure, `${low}/${high}${approx ? '~' : ''}`, group, background ? 'background' : ''].join(' ').trim(),
  )

describe('figures', () => {
  it.each([
    // what is done to an object
    ['The blast killed a soldier and wounded six others.', ['killed 1/1 soldier', 'injured 6/6 people']],
    ['Six gunmen stormed the bank, killing eight guests.', ['attackers 6/6 gunmen', 'killed 8/8 guests']],
    [
      'The army said it shot down two drones and destroyed five tanks.',
      ['destroyed 2/2 drones', 'destroyed 5/5 tanks'],
    ],
    ['Rebels released 25 hostages on Friday.', ['released 25/25 hostages']],
    ['Police shot and killed a man on Tuesday.', ['killed 1/1 man']],
    // what happens to a subject
    [
      'More than 60,000 homes were flooded and 12 bridges destroyed.',
      ['damaged 60001/null homes', 'destroyed 12/12 bridges'],
    ],
    ['Four armoured cars and five trucks were destroyed.', ['destroyed 4/4 armoured cars', 'destroyed 5/5 trucks']],
    ['A soldier and two civilians were killed by the bomb.', ['killed 1/1 soldier', 'killed 2/2 civilians']],
    ['Seven people have died.', ['killed 7/7 people']],
    ['Fifty-one were taken to hospital.', ['injured 51/51 people']],
    ['20 were taken to one hospital and 31 to another.', ['injured 20/20 people', 'injured 31/31 people']],
    [
      'Two people died, and five others, including a child, remain in hospital.',
      ['killed 2/2 people', 'injured 5/5 people'],
    ],
    ['A guard, who the ministry said was bruised, went home.', ['injured 1/1 guard']],
    ['Two divers jumped off the barge and were later treated by medics.', ['injured 2/2 divers']],
    ['All 90 people aboard the ferry died.', ['killed 90/90 people']],
    ['Five were shot, two fatally.', ['injured 5/5 people', 'killed 2/2 people']],
    ['The fire left three dead and scores wounded.', ['killed 3/3 people', 'injured 40/null~ people']],
    ['One man died and another was hurt.', ['killed 1/1 man', 'injured 1/1 people']],
    ['Both pilots were killed. The pair were found dead.', ['killed 2/2 pilots', 'killed 2/2 people']],
    ['The two guards, both men, were killed.', ['killed 2/2 guards']],
    ['Three of the six gunmen were killed.', ['killed 3/3 gunmen', 'attackers 6/6 gunmen']],
    ['Of the 90 people killed, 30 were pilgrims.', ['killed 90/90 people', 'killed 30/30 people']],
    ['The guests – about 90 people – were led out of the hotel.', ['evacuated 90/90~ people']],
    ['There were no immediate reports of injuries.', ['injured 0/0 people']],
    // what more than one word tells, and of some nouns only
    ['Hundreds of guests fled the burning hotel.', ['evacuated 200/null~ guests']],
    [
      'Hundreds of guests fled as the stage caught fire; two thieves fled on foot.',
      ['evacuated 200/null~ guests', 'other 2/2 thieves'],
    ],
    ['Nearly 400 villagers were told to leave.', ['evacuated 400/400~ villagers']],
    [
      'Some 30 cottages were swept away. Two campers were swept away.',
      ['destroyed 30/30~ cottages', 'other 2/2 campers'],
    ],
    ['The army lost 12 tanks and two jets crashed.', ['destroyed 12/12 tanks', 'destroyed 2/2 jets']],
    ['Rebels captured 12 soldiers and two villages.', ['detained 12/12 soldiers', 'other 2/2 villages']],
    ['The sides exchanged 60 prisoners.', ['released 60/60 prisoners']],
    [
      'It fell to $US6,500 from A$7m, then below $US1850.50.',
      ['money 6500/6500', 'money 7000000/7000000', 'money null/1850.5'],
    ],
    ['The port got 34 inches on Monday. In all, 53 inches of snow fell.', ['other 34/34 snow', 'other 53/53 snow']],
    // shares and votes
    [
      'About two-thirds of voters agreed, and a third of the homes burned.',
      ['other 0.667/0.667~ voters', 'other 0.333/0.333 homes'],
    ],
    ['More than half of them left, nearly half the fleet sank.', ['other 0.5/null', 'other 0.5/0.5~ fleet']],
    ['Half a million people fled in half an hour.', ['other 500000/500000 people']],
    ['The house voted 64 to 52; the bill failed.', ['other 64/64 votes', 'other 52/52 votes']],
    ['The bill was passed by 52 votes to 48.', ['other 52/52 votes', 'other 48/48 votes']],
    ['It was adopted with 64 in favour and 52 against.', ['other 64/64 votes', 'other 52/52 votes']],
    // how long and how often
    ['The strike lasted more than 12 days.', ['other 13/null days']],
    ['The bridge was closed for six hours. An 11-hour siege ended.', ['other 6/6 hours', 'other 11/11 hours']],
    ['It took the crew 30 minutes, after two days of careful digging.', ['other 30/30 minutes', 'other 2/2 days']],
    ['Crews searched the marsh for more than 85 hours.', ['other 86/null hours']],
    ['He was handed a 20-year prison sentence.', ['other 20/20 years']],
    ['The vote was delayed by two weeks, and postponed three times.', ['other 2/2 weeks', 'other 3/3 times']],
    ['She was arrested twice, and is twice as rich.', ['other 2/2 times']],
    ['She taught there for 30 years; two days later the 80-year-old mill shut, three times as old.', []],
    ['Medics treated 40 walkers; 12 guards were taken prisoner.', ['injured 40/40 walkers', 'detained 12/12 guards']],
    ['Twelve hostages were still being held.', ['abducted 12/12 hostages']],
    ['Twelve people died in the blast at the mill, including three boys.', ['killed 12/12 people', 'killed 3/3 boys']],
    ['Six huts were burned by a gang, including two men.', ['damaged 6/6 huts', 'other 2/2 men']],
    [
      'Eighteen people face trial. Thousands of people use it every day.',
      ['other 18/18 people', 'other 2000/null~ people background'],
    ],
    ['It broke two records and killed a bill; she broke two ribs.', ['other 2/2 records', 'other 2/2 ribs']],
    ['The port was hit by a blizzard, and one man died.', ['killed 1/1 man']],
    ['It is open 80 percent of the time, as 80 percent of voters know.', ['other 80/80 voters']],
    // of whom it is told
    [
      'Three people in a car died. Two barges carrying a display caught fire.',
      ['killed 3/3 people', 'damaged 2/2 barges'],
    ],
    ['A barge carrying timber caught fire; a car was burned, and a tram sank.', ['damaged 1/1 car']],
    ['A spark caused two huts to burn.', ['damaged 2/2 huts']],
    ['Two divers jumped off to get ashore and were later treated by medics.', ['injured 2/2 divers']],
    // parts of those counted before
    ['It has 25 members, five of whom were fined.', ['other 25/25 members', 'other 5/5 members']],
    [
      'Twelve guests died. Two were women, and two of them ran the inn.',
      ['killed 12/12 guests', 'killed 2/2 guests', 'other 2/2 guests'],
    ],
    ['They say six guests came by car, while seven others arrived on foot.', ['other 6/6 guests', 'other 7/7 guests']],
    // who attacks
    ['She was robbed by two men. About 30 fans attacked the kiosk.', ['attackers 2/2 men', 'attackers 30/30~ fans']],
    ['The raid was carried out by between 10 and 12 men.', ['attackers 10/12 men']],
    ['Two men opened fire at the gate.', ['attackers 2/2 men']],
    ['Six people attacked by bees saw three officers.', ['other 6/6 people', 'other 3/3 officers']],
    // beyond a number
    ['The death toll has passed 300, and the damage topped $5bn.', ['killed 301/null people', 'money 5000000001/null']],
    ['The number of dead climbed past 300. It passed three laws.', ['killed 301/null people', 'other 3/3 laws']],
    ['Twelve miners are missing.', ['missing 12/12 miners']],
    ['Some 120,000 customers were without power.', ['other 120000/120000~ customers']],
    ['A hiker was fatally shot near the lake.', ['killed 1/1 hiker']],
    ['A 17-year-old horse named Dusty is dead.', ['killed 1/1 horse']],
    ['A Danish girl trapped down a disused mine has been found dead.', ['killed 1/1 danish girl']],
    ['Two climbers stranded on the ridge were rescued.', ['evacuated 2/2 climbers']],
    ['Four men with serious injuries were flown home.', ['injured 4/4 men']],
    ['Six men suffered no injuries.', ['other 6/6 men', 'injured 0/0 people']],
    ['Twelve were charged with fraud, and nine others trapped.', ['other 12/12 people', 'other 9/9 people']],
    ['The hospital released four people with serious burns on Friday.', ['released 4/4 people']],
    ['Four people with burns were released from hospital.', ['injured 4/4 people']],
    ['Why did a horse have to be shot and killed?', ['killed 1/1 horse']],
    ['The storm claimed 12 lives. Nine lives were lost.', ['killed 12/12 lives', 'killed 9/9 lives']],
    [
      'The Brigade lost two fighters; the party lost 40 seats. Two partisans had fallen.',
      ['killed 2/2 fighters', 'other 40/40 seats', 'killed 2/2 partisans'],
    ],
    [
      'Police executed two warrants; the firm eliminated 300 jobs and executed two clerks.',
      ['other 2/2 warrants', 'other 300/300 jobs', 'killed 2/2 clerks'],
    ],
    ['They had shot the two dam workers.', ['injured 2/2 dam workers']],
    ['All 132 passengers and crew were killed.', ['killed 132/132 passengers']],
    ['Four bodies were pulled from the rubble.', ['killed 4/4 bodies']],
    ['Among the dead were three clerks and a guard.', ['killed 3/3 clerks', 'killed 1/1 guard']],
    [
      'Those arrested include three clerks; six boys were among those hurt.',
      ['detained 3/3 clerks', 'injured 6/6 boys'],
    ],
    ['The bomber killed himself and 14 others.', ['killed 14/14 people']],
    ['A cook and her two helpers were killed.', ['killed 1/1 cook', 'killed 2/2 helpers']],
    ['Police shot a man. More than 100 marchers were rounded up.', ['injured 1/1 man', 'detained 101/null marchers']],
    // what a verb and words after its object say together
    ['The gunman shot four people dead.', ['killed 4/4 people']],
    ['Firefighters removed two people from the tunnel.', ['evacuated 2/2 people']],
    ['The coast guard took 31 sailors off the burning ship.', ['evacuated 31/31 sailors']],
    ['Boats ferried 12 guests and two cooks to safety.', ['evacuated 12/12 guests', 'evacuated 2/2 cooks']],
    ['The board removed two directors from office.', ['other 2/2 directors']],
    ['Ambulances took nine people to hospital.', ['injured 9/9 people']],
    ['Rebels took six nurses hostage.', ['abducted 6/6 nurses']],
    ['The storm forced 2,000 people from their homes.', ['displaced 2000/2000 people']],
    // no noun of their own
    [
      'Organisers said 50,000 marched, while police put the number at 12,000.',
      ['other 50000/50000 people', 'other 12000/12000 people'],
    ],
    [
      'Organisers said 50,000, but police counted 12,000 nurses.',
      ['other 50000/50000 nurses', 'other 12000/12000 nurses'],
    ],
    [
      'The flood left 2,000 people homeless; the mayor says 800.',
      ['displaced 2000/2000 people', 'displaced 800/800 people'],
    ],
    ['Nine miners are missing. The figure rose to 31 on Tuesday.', ['missing 9/9 miners', 'missing 31/31 miners']],
    ['The toll stood at 17, up from 12 a day earlier.', ['killed 17/17 people', 'killed 12/12 people']],
    ['The firm built 40 ships; 12 were sold.', ['other 40/40 ships', 'other 12/12 ships']],
    ['Three soldiers were killed and seven wounded.', ['killed 3/3 soldiers', 'injured 7/7 soldiers']],
    ['The blast killed two soldiers and left seven wounded.', ['killed 2/2 soldiers', 'injured 7/7 people']],
    [
      'The army lowered the number of rebels it says were killed to 26, from around 40 given on Friday.',
      ['killed 26/26 rebels', 'killed 40/40~ rebels'],
    ],
    ['An early toll of 12 was later lowered to nine.', ['killed 12/12 people', 'killed 9/9 people']],
    ['The number rose to 31. He said 12.', []],
    // nobody
    ['There were no passengers on the ferry, there was no doubt.', ['other 0/0 passengers']],
    ['No one was on board.', ['other 0/0 people']],
    // states, nouns, tolls
    ['The crash left seven dead and dozens more injured.', ['killed 7/7 people', 'injured 24/null~ people']],
    ['Officials linked the deaths of 12 people to the heat.', ['killed 12/12 people']],
    ['Police made nine arrests.', ['detained 9/9 people']],
    ['The death toll from the quake rose to 142.', ['killed 142/142 people']],
    ['The number of confirmed cases rose to 2,300.', ['other 2300/2300 cases']],
    ['The group said it suffered no losses.', ['killed 0/0 people']],
    ['Nobody was hurt.', ['injured 0/0 people']],
    ['Eight bodies were recovered from the river.', ['killed 8/8 bodies']],
    // parts
    ['The bomb wounded 31 people, 11 of them seriously.', ['injured 31/31 people', 'injured 11/11 people']],
    ['It was treating 20 people, four of whom were seriously injured.', ['injured 20/20 people', 'injured 4/4 people']],
    ['Ten of the injured remain in hospital.', ['injured 10/10 people']],
    ['The firm will cut 1,200 jobs, including 300 in Ghent.', ['other 1200/1200 jobs', 'other 300/300 jobs']],
    ['The party won 312 of the 650 seats.', ['other 312/312 seats', 'other 650/650 seats']],
    ['Brook offered $42 a share.', ['money 42/42']],
    ['He was sentenced to 12 years in prison.', ['other 12/12 years']],
    ['Thieves took more than 200,000 credit card numbers.', ['other 200001/null card numbers']],
    ["Up to 400,000 Danish people's information leaked.", ['other null/400000 danish people']],
    ['A “couple hundred” workers walked out.', ['other 200/200~ workers']],
    [
      'A couple of dozen nurses and tens of thousands of teachers struck.',
      ['other 24/24~ nurses', 'other 20000/null~ teachers'],
    ],
    // amounts of stuff
    [
      'The storm dropped 53 inches of snow. Some 34 inches (86 centimetres) fell by noon, 12 inches deep, nine miles from Ghent.',
      ['other 53/53 snow', 'other 34/34~ snow'],
    ],
    [
      'Police seized three tonnes of cocaine; the fire destroyed 1,200 acres of forest.',
      ['other 3/3 cocaine', 'destroyed 1200/1200 forest'],
    ],
    [
      'In three days they walked 30 miles, within 200 yards of High Street, 30 metres of depth, in a 30cm-diameter pipe at 500 km flight altitude.',
      [],
    ],
    // money
    ['It earned 210 million euros and more than $5 million.', ['money 210000000/210000000', 'money 5000001/null']],
    ['The bank had $3.1 billion in untaxed earnings in Denmark.', ['money 3100000000/3100000000 untaxed earnings']],
    ['It paid $5 million in court and $2 million days later.', ['money 5000000/5000000', 'money 2000000/2000000']],
    ['She expects a loss of around $3 billion.', ['money 3000000000/3000000000~ loss']],
    ['Parliament approved 40 million shekels.', ['money 40000000/40000000']],
    ['He was fined 400 pounds, or 9,000 Egyptian pounds.', ['money 400/400', 'money 9000/9000']],
    ['It counts 12 current or former ministers.', ['other 12/12 former ministers']],
    ['The 12 leaders met; two daughters of miners fell ill.', ['other 12/12 leaders', 'other 2/2 daughters']],
    ['Stocks lost 300 points; Brook led for 40 laps.', ['other 300/300 points', 'other 40/40 laps']],
    // amounts by themselves
    ['The fire burned 30,000 acres near a park of 400 acres.', ['other 30000/30000 acres']],
    ['It lost 5,000 barrels from a ship that weighs 12 tonnes.', ['other 5000/5000 barrels']],
    ['Thieves copied 2.6 terabytes. The pool is 40 gallons deep.', ['other 2.6/2.6 terabytes']],
    // shares
    ['Shares of Brook fell 1 percent to $254 in early trading.', ['other 1/1', 'money 254/254']],
    ['Some 40 percent of voters want a 12.5 percent tax.', ['other 40/40~ voters', 'other 12.5/12.5 tax']],
    ['Output fell between 20-30% last week, or by more than 5 per cent.', ['other 20/30', 'other 6/null']],
    ['Turnout was as little as three percent.', ['other 3/null']],
    ['Some 30 percent of the homes were destroyed.', ['other 30/30~ homes']],
    ['Losses rose from more than $11 million to $106 million.', ['money 11000001/null', 'money 106000000/106000000']],
    // other events
    ['In 2011, a similar attack killed 77 people.', ['killed 77/77 people background']],
    ['Hale was one of 26 people killed at the mill.', ['killed 26/26 people']],
    ['It faces several state and federal inquiries.', ['other 3/null~ federal inquiries']],
    ['It is the worst crash since 2004, when seven people died.', ['killed 7/7 people background']],
    ['The raid, the largest since March 2014, killed two people.', ['killed 2/2 people']],
    [
      'It earned $30 million, up from $21 million a year earlier.',
      ['money 30000000/30000000', 'money 21000000/21000000  background'],
    ],
    ['In 2009 it moved 40 clerks. It has 120 clerks.', ['other 40/40 clerks background', 'other 120/120 clerks']],
    ['Prices fell to $50, the lowest since May 2009. They rose to $60.', ['money 50/50', 'money 60/60']],
    ['The attack that left nine dead last year was solved.', ['killed 9/9 people background']],
    // no figures
    ['Only about 4 in 10 voters and three out of five mothers agreed.', []],
    ['It is among the 40 busiest harbours and the 12 most visited parks.', []],
    ["It's an animal that's over 400 pounds and strong.", []],
    ['Bears weigh more than 400 pounds; divers raised 40 pounds of debris.', []],
    ['It posted several videos from a village of about 600 people.', []],
    ['Two thirds of the year passed. A couple sits near the stage.', []],
    ['The 4.20 features please him; he has a Falcon 9 model and Atlas 9 models.', []],
    ['Her 2013 amendments failed within 40 mins.', []],
    ['The two leaders met. Brook has three sons; she left her two daughters at home, a mother of two children.', []],
    ['He is 100 percent sure.', []],
    ['All but two were saved. It was half the battle, and a crowd was killed.', []],
    ['It was the first time that the unit had killed a civilian.', []],
    ['If a soldier is killed, talks will end.', []],
    ['The driver would have killed a child, but never killed a dog.', []],
    ['A cyclist was not injured.', []],
    ['2People hid, ages 6 and 7.', []],
    ['Ada Brook, 34, won 3-2 in 1998 at 5:30am.', []],
    ['A 42-year-old man spoke for eight minutes, 30 miles north of the city.', []],
    ['The singers released a statement with a broken arm.', []],
    ['He could be jailed if a witness is found.', []],
    ['One of the injured passengers waved.', []],
    ['Apollo 11 mission control, page 4, May 7.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('spans the number with its noun phrase', () => {
    const text = 'Officials said more than 70 “northern rebels” were killed.'
    const [figure] = lay(reportOf(text)).figures
    expect(figure && slice(text, figure.span)).toBe('more than 70 “northern rebels”')
    expect(figure && slice(text, figure.number)).toBe('70')
  })

  it('dates what a caption tells by the report, not by the picture', () => {
    const text = 'In this Jan. 3, 2015, file photo, ships lie in Ghent. Brook expects a $5 million loss.'
    expect(read(text)).toEqual(['money 5000000/5000000 loss'])
  })

  it('does not count who speaks', () => {
    const text = 'Two officials said three trains stopped.'
    const statement = {
      id: statementId('r', { start: 14, end: 18 }),
      source: [{ start: 0, end: 13 }],
      cue: [{ start: 14, end: 18 }],
      content: [{ start: 19, end: text.length - 1 }],
      manner: 'indirect' as const,
      act: 'assert' as const,
      certainty: 'certain' as const,
      confidence: 1,
    }
    expect(lay(reportOf(text), { statements: [statement] }).figures.map((f) => f.group)).toEqual(['trains'])
  })

  it('belongs to the innermost statement around it', () => {
    const text = 'The agency said the mayor said two people died.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const statement = (cue: string, content: string) => ({
      id: statementId('r', at(cue)),
      source: [],
      cue: [at(cue)],
      content: [at(content)],
      manner: 'indirect' as const,
      act: 'assert' as const,
      certainty: 'certain' as const,
      confidence: 1,
    })
    const outer = statement('said the', 'the mayor said two people died')
    const inner = statement('said two', 'two people died')
    expect(lay(reportOf(text), { statements: [outer, inner] }).figures[0]?.statement).toBe(inner.id)
  })

  it('is told by nobody who only reacts to what happened', () => {
    const told = (text: string, cue: string) => {
      const start = text.indexOf(cue)
      const statement = {
        id: statementId('r', { start, end: start + cue.length }),
        source: [{ start: 0, end: start - 1 }],
        cue: [{ start, end: start + cue.length }],
        content: [{ start: start + cue.length + 1, end: text.length - 1 }],
        manner: 'indirect' as const,
        act: 'assert' as const,
        certainty: 'certain' as const,
        confidence: 1,
      }
      return lay(reportOf(text), { statements: [statement] }).figures[0]?.statement !== undefined
    }
    expect(told('The mayor condemned the raid that left 12 dead.', 'condemned')).toBe(false)
    expect(told('Ada Brook was “horrified” by a fire that killed 12 people.', 'was “horrified” by')).toBe(false)
    expect(told('Ada Brook said she was horrified by a fire that killed 12 people.', 'said')).toBe(false)
    expect(told('The mayor said the raid left 12 dead.', 'said')).toBe(true)
  })

  it.each([
    ['Brook called the ministry’s latest figure of 40 dead a fairy tale.', 'the ministry'],
    ['Brook disputed a police estimate of 12,000 marchers.', 'police'],
    ['Brook cited a count by the union of 300 strikers.', 'the union'],
    ['By the union’s own count, 300 nurses walked out.', 'the union'],
    ['Some 400 homes were destroyed, a figure given by the regional governor.', 'the regional governor'],
    ['The health ministry has put the death toll at 31.', 'The health ministry'],
    ['The army on Saturday lowered the number of dead to 26, from around 40 given on Friday.', 'The army'],
    ['The board lowered its forecast of the loss to $3 million.', 'The board'],
    ['A paper seized on the mayor’s claim that there were 300 fires.', 'the mayor'],
    ['Twelve were hurt. The union says 40.', 'The union'],
    ['Twelve deaths were confirmed by the health ministry.', 'the health ministry'],
    ['The toll was put at 40 by officials.', 'officials'],
    // whose number it is not
    ['Norvania’s toll of 40 dead rose.', undefined],
    ['Friday’s figure of 40 dead rose.', undefined],
    ['The official death toll of 31 rose.', undefined],
    ['A passenger count of 300 people was made.', undefined],
  ])('whose number it is: %s', (text, owner) => {
    const { source } = lay(reportOf(text)).figures.at(-1) ?? {}
    expect(source && slice(text, source)).toBe(owner)
  })

  it('marks numbers that others took the place of', () => {
    const former = (text: string) => lay(reportOf(text)).figures.map((f) => f.former ?? false)
    expect(former('The toll stood at 17, up from 12 a day earlier.')).toEqual([false, true])
    expect(former('The ministry initially said 12 men had died, but later said nine had died.')).toEqual([true, false])
    expect(former('An initial death toll of 12 was lowered to nine.')).toEqual([true, false])
    expect(former('Earlier, a bomb killed 12 people.')).toEqual([false])
  })

  it('reads nothing out of boilerplate and no lone article out of captions', () => {
    const text = 'A man was injured and two people died.'
    const only = (role: 'boilerplate' | 'caption') =>
      lay(reportOf(text, { regions: [{ start: 0, end: text.length, role }] })).figures.map((f) => f.measure)
    expect(only('boilerplate')).toEqual([])
    expect(only('caption')).toEqual(['killed'])
  })
})
