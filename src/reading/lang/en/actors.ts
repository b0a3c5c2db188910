/** Splits a list written as one string of words. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
/** Lines of words that stand for each other → the first word of the line. */
const groups = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const list = line.trim().split(/\s+/)
        return list.map((word) => [word, list[0] as string] as const)
      }),
  )

/** Words by which one actor is told under several names. All lower case, without marks. */
export const actors = {
  /** carry no meaning inside a name */
  small: words('the a an of for and in at to on de la las los le du des di von van der den el s'),
  /** before a name or description, no part of it */
  determiners: words('the a an this that these those its his her their our'),
  /** stand before or after people's names besides the honorifics of mentions */
  suffixes: words('jr sr ii iii iv junior senior'),
  /** short and foreign forms of one given name */
  givenNames: groups(`
    alexander alex aleksandr oleksandr sasha alexandre alejandro
    andrew andy drew andrei andriy andrii
    anthony tony
    barbara barb
    benjamin ben
    catherine cathy kate katherine kathy katy
    charles charlie chuck
    christopher chris
    daniel dan danny
    david dave
    deborah debbie
    dmitry dmytro dmitri
    donald don
    edward ed eddie ted
    elizabeth liz beth betty
    evgeny yevgeny eugene yevhen
    francis frank
    frederick fred
    gabriel gabe
    gregory greg
    jacob jake
    james jim jimmy jamie
    jeffrey jeff geoffrey geoff
    jennifer jen jenny
    john jack johnny
    jonathan jon
    joseph joe jose
    joshua josh
    kenneth ken
    lawrence larry
    margaret maggie meg peggy
    matthew matt
    michael mike mick mikhail mykhailo miguel
    mohammed muhammad mohamed mohammad mehmet
    nicholas nick nikolai mykola nicolas
    pamela pam
    patricia pat patty
    paul pavel pavlo pablo
    peter pete petro pyotr pedro
    philip phil phillip
    rebecca becky
    richard rick dick rich
    robert bob rob bobby bert
    ronald ron
    samuel sam
    sergei serhii serhiy sergey
    stephen steve steven stefan
    susan sue
    theodore theo
    thomas tom tommy
    timothy tim
    victor viktor
    vladimir volodymyr wladimir
    vyacheslav viacheslav slava
    walter walt
    william bill will billy liam
    yekaterina ekaterina kateryna
    zachary zach
  `),
  /** one word in two spellings, and words that translators choose between for the same foreign one */
  spellings: groups(`
    defense defence
    center centre
    labor labour
    organization organisation
    program programme
    harbor harbour
    theater theatre
    honor honour
    armor armour
    license licence
    color colour
    traveler traveller
    jewelry jewellery
    airplane aeroplane
    saint st
    mount mt
    boulevard blvd
    street str
    avenue ave
    department dept
    university univ
    brothers bros
    limited ltd
    incorporated inc
    corporation corp
    company co
    government govt
    general gen
    assistant asst
    chief ch
    constable con
    spokesperson spokesman spokeswoman
    chairperson chairman chairwoman chair
    adviser advisor aide
    region oblast
    station stop
    attorney lawyer
  `),
  /** words that translators choose between for the same foreign one in names of movements and bodies */
  translations: groups(`
    freedom free liberty liberation
    people peoples popular
    volunteer volunteers voluntary
    union league
    security safety
    bureau service office
    committee commission
  `),
  /** numbers that stand in names behind another word: “Formula One” */
  ordered: new Map<string, string>(
    'one two three four five six seven eight nine ten eleven twelve twenty'
      .split(' ')
      .map((word, i) => [word, String(i < 12 ? i + 1 : 20)] as const),
  ),
  /** bodies that every nation has, under several names */
  institutions: groups(`
    armedforces military army armed forces troops force
    government authorities officials administration authority official
  `),
  /** a place with one of these is an area */
  areas: words('region oblast province state county district republic territory prefecture canton governorate area'),
  /** a place with one of these is a settlement */
  settlements: words('city town village capital municipality hamlet settlement downtown'),
  /** kinds of body, company or site: alike in many names, telling nothing of which one it is */
  generic: words(
    'ministry department agency office administration parliament council committee commission court party union company corporation incorporated limited llc plc group bank university college institute school hospital service services bureau authority board association federation foundation army navy police guard corps force forces front alliance league club news agency media network international national federal state royal military regional local central general security public hotel resort casino station stop junction airport port tram bus rail road railway festival centre center tower building prison jail team teams squad unit movement organization trust society holdings industries systems magazine newspaper officials district region city town village area',
  ),
  /** a name with one of these, of `sites` or of `fillers` is the place or body that bears it alone */
  addable: words('channel network television tv news team teams railway festival department hospital police and'),
  /** a place's name with one of these is the site that bears it */
  sites: words(
    'hotel resort casino station stop junction airport port harbor prison jail stadium arena tower building mall center crossing interchange tunnel bridge river lake island mountain canal',
  ),
  /** kinds of road */
  roads: words('road street avenue boulevard motorway highway freeway expressway route autobahn line'),
  /** lower-case words in the middle of a role: “adviser to the minister of internal affairs” */
  portfolios: words(
    'internal interior foreign affairs defense defence finance health education justice military intelligence security public national home state trade energy transport science technology research culture sport sports agriculture fisheries environment climate industry commerce labor labour employment tourism housing economy economic development information communications social welfare family water digital innovation immigration police fire emergency',
  ),
  /** between a role and what it is the role of */
  roleJoints: words('of for at to the its his her their and in on'),
  /** told by the noun alone, those of a story are one: “police”, “the rescuers” */
  bareBodies: words(
    'police prosecutors investigators detectives firefighters rescuers paramedics coastguard protesters demonstrators strikers hackers attackers hijackers kidnappers rebels',
  ),
  /** added to a name they change nothing */
  fillers: words(
    'group company corporation incorporated limited llc llp plc ag sa se nv gmbh spa ab asa oyj holdings newspaper magazine agency app website platform department',
  ),
  /** say in what form a firm is incorporated: “Kelva Inc.” is Kelva */
  incorporations: words(
    'company firm corporation incorporated limited llc llp plc ag sa se nv gmbh spa ab asa oyj group holdings',
  ),
  /** nouns for a firm, by what it does or how large it is */
  firms: words(
    'firm company corporation business bank lender insurer retailer supermarket grocer carmaker automaker chipmaker drugmaker manufacturer maker producer publisher broadcaster carrier airline operator provider developer builder brewer miner giant conglomerate startup start-up multinational utility',
  ),
  /** right before the name of a town: what happens, happens there */
  locating: words(
    'in at near outside inside around across through throughout from to toward towards into of central downtown northern southern eastern western north south east west',
  ),
  /** last word of the name of a law */
  laws: words('act amendment treaty constitution'),
  /** bodies of many nations, under their names: told apart from a nation's own as one nation's are from another's */
  unions: new Map<string, string>(
    'united nations un|un un|european union eu|eu eu|african union au|arab league al|nato nato'
      .split('|')
      .map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)] as const),
  ),
  /** before a name out of courtesy: no title that could tell who */
  courtesies: words('mr mrs ms miss dr prof sir dame lord lady rev'),
  /** ranks and times that make another office of the same noun */
  ranks: words('deputy assistant vice former ex acting interim associate junior under shadow elect late'),
  /** offices of which there is one at a time, so that the bare title tells who */
  offices: words('president premier chancellor king queen pope mayor governor sheriff minister secretary commissioner'),
  /** between two names or descriptions of one actor: “X, also known as Y” */
  renamings: [
    'also known as',
    'known as',
    'also called',
    'better known as',
    'otherwise known as',
    'which calls itself',
    'who calls himself',
    'who calls herself',
    'calling itself',
    'which is also called',
    'formerly known as',
    'previously known as',
    'formerly',
    'aka',
    'a.k.a.',
    'or',
    'now called',
    'now known as',
    'renamed',
    'nicknamed',
    'abbreviated as',
    'short for',
    'abbreviated to',
    'whose real name is',
    'real name',
    'born',
    'dubbed',
  ],
  /** between an actor and what somebody calls it: “whom Moscow calls terrorists” */
  callings: ['as', 'a', 'an', 'the', 'simply', 'merely', 'just', 'mere', 'of being', 'are', 'is', 'were', 'was'],
  /** verbs that give somebody a label, by lemma */
  callingVerbs: words(
    'call brand label describe dub denounce condemn portray characterise characterize hail term designate declare deem consider regard view depict',
  ),
  /** between somebody and what he is said to be */
  beings: [
    'is',
    'are',
    'was',
    'were',
    'be',
    'being',
    'remains',
    'remain',
    'became',
    'becomes',
    'has been',
    'have been',
    'had been',
    'consisted of',
    'consists of',
    'consisting of',
    'made up of',
    'is made up of',
    'was made up of',
  ],
  /** before somebody who is made or said to be something: “turned her into a hero”, “referred to them as thugs” */
  makings: ['turned', 'made', 'makes', 'transformed', 'refers to', 'referred to', 'refer to'],
  /** nouns by which people take sides */
  labels: words(
    'militant militants rebel rebels insurgent insurgents fighter fighters partisan partisans saboteur saboteurs separatist separatists extremist extremists terrorist terrorists gunman gunmen attacker attackers assailant assailants guerrilla guerrillas bandit bandits mercenary mercenaries invader invaders occupier occupiers aggressor aggressors liberator liberators patriot patriots traitor traitors hero heroes martyr martyrs nationalist nationalists fascist fascists nazi nazis neo-nazi neo-nazis jihadist jihadists islamist islamists radical radicals protester protesters demonstrator demonstrators rioter rioters striker strikers mob thug thugs hooligan hooligans gang gangs vandal vandals looter looters criminal criminals killer murderer monster shooter suspect perpetrator perpetrators agitator agitators provocateur provocateurs activist activists dissident dissidents whistleblower leaker hacker hackers spy spies regime junta dictator dictatorship tyrant strongman autocrat usurper puppet puppets oligarch cult sect migrant migrants refugee refugees settler settlers colonist colonists expatriate expatriates infiltrator infiltrators raider raiders predator predators vulture vultures robber robbers fraud fraudster fraudsters scammer scammers liar liars clown buffoon scab scabs',
  ),
} as const
