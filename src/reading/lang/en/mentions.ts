/** Splits a list written as one string of words. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words by which English text names and describes people, organisations and places. */
export const mentions = {
  /** capitalised before a name, no part of it: “Mr Smith”, “Governor Smith” */
  honorifics: words(
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. fr sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. cmdr brig. det. supt. insp. pc president vice-president premier prime minister chancellor king queen prince princess pope governor mayor senator congressman congresswoman representative ambassador secretary general colonel major captain sergeant lieutenant admiral commander brigadier marshal judge justice chief deputy professor doctor imam sheikh ayatollah bishop archbishop cardinal father sister officer detective superintendent inspector constable sheriff commissioner attorney chairman chairwoman spokesman spokeswoman spokesperson director executive coach former acting interim defence defense foreign finance interior',
  ),
  /** nouns for a person in a role or condition */
  people: words(
    'man woman boy girl person child teenager student teacher driver pilot soldier officer policeman policewoman firefighter doctor nurse surgeon lawyer attorney prosecutor judge defendant plaintiff suspect victim witness survivor resident neighbour neighbor relative mother father brother sister son daughter wife husband parent cousin friend colleague spokesman spokeswoman spokesperson official minister president premier chancellor governor mayor senator congressman congresswoman lawmaker legislator deputy mp ambassador envoy diplomat secretary adviser advisor aide chief head leader chairman chairwoman chair director manager executive ceo founder owner analyst expert economist scientist researcher professor author historian commander general colonel captain sergeant lieutenant admiral sheriff commissioner inspector superintendent detective investigator coroner candidate opponent critic supporter activist protester organiser organizer reporter journalist correspondent editor coach player bishop priest pope imam king queen prince princess representative member fighter gunman attacker assailant hostage passenger worker employee farmer fisherman trader investor buyer seller source insider whistleblower volunteer engineer operator spy agent actor actress singer songwriter rapper musician guitarist drummer pianist violinist conductor composer comedian comedienne dancer artist painter sculptor photographer filmmaker producer screenwriter novelist poet playwright writer blogger columnist commentator broadcaster presenter newsreader designer architect astronaut cosmonaut astronomer astrophysicist physicist chemist biologist geologist seismologist meteorologist epidemiologist virologist psychologist psychiatrist sociologist anthropologist archaeologist mathematician programmer developer hacker entrepreneur businessman businesswoman billionaire tycoon magnate banker broker accountant auditor strategist consultant lobbyist pollster dictator strongman ruler statesman politician councillor councilman councilwoman alderman paramedic medic dentist pharmacist midwife electrician plumber mechanic technician miner sailor skipper cyclist jockey boxer wrestler footballer striker midfielder defender goalkeeper quarterback pitcher golfer swimmer sprinter skier racer referee umpire trainer clerk magistrate barrister solicitor juror warden corporal cadet veteran warlord militant gangster burglar robber thief kidnapper hijacker sniper bomber terrorist heir heiress duchess countess rabbi cleric ayatollah sheikh nun monk pastor scholar lecturer academic headteacher librarian teammate girlfriend boyfriend fiance fiancee uncle aunt nephew niece grandmother grandfather grandson granddaughter widow mum mom dad shopkeeper landlord tenant chef co-founder contributor',
  ),
  /** nouns for people taken together */
  groups: words(
    'people men women children authorities officials police forces troops militants rebels insurgents fighters partisans separatists extremists terrorists gunmen attackers protesters demonstrators residents locals neighbours neighbors witnesses survivors relatives victims analysts experts economists scientists researchers investigators prosecutors lawyers lawmakers legislators critics opponents supporters activists campaigners reporters journalists media sources diplomats leaders ministers doctors medics rescuers firefighters workers employees unions strikers managers executives investors shareholders traders buyers customers consumers voters families parents students soldiers civilians refugees migrants group family crowd team crew couple staff public community opposition rivals allies rebels militia army military navy saboteurs mercenaries volunteers',
  ),
  /** last or first word of an organisation's name */
  organisationNames: words(
    'ministry department agency office administration parliament congress senate council committee commission court party union company corporation corp corp. inc inc. ltd ltd. llc plc co co. group bank university college institute school hospital service services bureau authority board association federation foundation army navy police guard corps legion battalion brigade regiment front alliance league club times post news herald tribune guardian telegraph journal independent press agency media tv radio house trust society organisation organization network airlines airways motors industries systems technologies partners holdings',
  ),
  /** last word of a public body's name, which may hold “and”: “Food and Drug Administration” */
  publicBodies: words(
    'ministry department agency office administration council committee commission authority board bureau service services secretariat inspectorate ombudsman',
  ),
  /** last word of a body's name behind which “for” tells what it is for: “Centre for Harbour Studies” */
  purposeful: words(
    'center centre institute association society committee council campaign coalition foundation fund commission department ministry',
  ),
  /** descriptions that stand for an organisation named before: “the group” */
  anaphors: words('group company firm party organisation organization union agency club team corporation bank'),
  /** pronouns for one person, who may be speaking */
  persons: words('he she'),
  /** begin a description of somebody not told of before */
  indefinites: words('a an another one some many several few most no two three four five other more'),
  /** begin a clause about what stands right before it: “a driver, who …” */
  relatives: words('who whom which that'),
  /** join a description to what it is of: “governor of Harborough” */
  phraseJoints: words('of for to at'),
  /** words that join the capitalised parts of one name */
  joints: words('of for the de la las los del du da das do dos di der den ter van von zu zur al el bin ibn ben and &'),
  /** those of them that a person's name may hold */
  particles: words('the de la las los del du da das do dos di der den ter van von zu zur al el bin ibn ben'),
  /** begin the name of a saint: “St George’s” */
  saints: words('st st. saint'),
  /** begin whose a picture or a text is, no part of the name: “Courtesy of Talmere Zoo” */
  credits: words(
    'courtesy photo photos photograph image images picture pictures video credit credits copyright source',
  ),
  /** behind the name of a person or a day these make no body of that name: “the Roe administration”, “the Eve party” */
  personal: words('administration government cabinet team'),
  days: words('day eve'),
  /** behind a place and a hyphen: “Talmere-based” */
  based: words('based born bred area'),
  /** what belongs to more nations than one, and no name */
  continentals: words(
    'african american arab asian balkan baltic european eurasian latin middle eastern western northern southern islamic islamist muslim christian catholic jewish hindu democratic republican communist socialist olympic paralympic',
  ),
  /** credited below or before pictures */
  pictureAgencies: words('reuters getty images epa afp shutterstock rex alamy istock upi'),
  /** months that are surnames too */
  monthNames: words('april may june july august march'),
  /** never a name by themselves however they are written */
  never: words(
    'i the a an this that these those it he she they we you his her its their our my your and or but if in on at for from to of by with as after before when while where what who which how why not no yes there here then also however meanwhile monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm',
  ),
  /** what scrapers and machine translation glue to a name (“Smithpromised”), with its lemma */
  glued: new Map<string, string>(
    (
      'who who|which which|where where|when when|while while|and and|according accord|said say|says say|told tell|promised promise|announced announce|added add|declared declare|claimed claim|reported report|bordering border|' +
      'accused accuse|admitted admit|argued argue|asked ask|blamed blame|called call|condemned condemn|confirmed confirm|' +
      'criticised criticise|criticized criticize|demanded demand|denied deny|described describe|insisted insist|' +
      'ordered order|praised praise|rejected reject|suggested suggest|thanked thank|urged urge|vowed vow|warned warn'
    )
      .split('|')
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  /** of them those that end words of their own: “Command”, “Lowland” */
  endings: words('and'),
} as const
