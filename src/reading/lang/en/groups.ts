/** `class: nouns` lines as a map from each noun (singular) to its class. */
const classes = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', nouns = ''] = line.split(':')
        return nouns
          .trim()
          .split(/,\s*/)
          .map((noun) => [noun, name.trim()] as [string, string])
      }),
  )

/** What is counted: which nouns count the same kind of thing, so that their figures answer one question. */
export const groups = {
  /** singular noun → class; nouns of one class may stand for each other */
  classes: classes(`
people: person, people, human, human being, individual, civilian, citizen, resident, local, inhabitant, villager, townspeople, victim, passenger, commuter, traveller, tourist, visitor, guest, holidaymaker, man, woman, lady, adult, pensioner, other, life, soul, bystander, pedestrian, motorist, driver, shopper, concertgoer, spectator, fan, patient, casualty, fatality, death, injury, dead, injured, wounded, body, family member, man and woman, employee, worker, miner, crew, crew member, protester, demonstrator, pilgrim, worshipper, survivor, toll
children: child, kid, boy, girl, pupil, schoolchild, student, teenager, minor, infant, baby, toddler
fighters: militant, fighter, combatant, insurgent, rebel, gunman, attacker, assailant, terrorist, saboteur, extremist, jihadist, jihadi, guerrilla, partisan, nationalist, separatist, mercenary, militiaman, intruder, infiltrator, suicide bomber, bomber, raider, formation, remnant, enemy
soldiers: soldier, troop, serviceman, servicewoman, service member, military personnel, conscript, marine, paratrooper, officer and soldier, reservist, peacekeeper, border guard, national guardsman, airman, sailor
police: police officer, policeman, policewoman, officer, constable, deputy, cop
responders: firefighter, rescuer, paramedic, medic, rescue worker, emergency worker
hostages: hostage, captive, abductee, prisoner of war
suspects: suspect, detainee, arrestee, prisoner, inmate
journalists: journalist, reporter, correspondent, cameraman
families: family, household
aircraft: aircraft, plane, jet, warplane, fighter jet, helicopter, airplane, aeroplane
buildings: building, structure, property
homes: house, home, dwelling, residence, apartment, flat
losses: loss
`),
  /** plurals that no rule makes */
  singulars: new Map<string, string>(
    'people people|men man|women woman|children child|gunmen gunman|policemen policeman|servicemen serviceman|lives life|bodies body|aircraft aircraft|police police|troops troop|personnel personnel|casualties casualty|losses loss|crew crew|deaths death|buses bus|passersby bystander'
      .split('|')
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  /** after a number: it counts a part of what was counted before */
  parts: ['of whom', 'of them', 'of those', 'of the', 'of which', 'among them', 'among those', 'including'],
  /** the same before a number; “two of the 12” counts twelve in all */
  partsBefore: ['of whom', 'of them', 'of which', 'among them', 'among those', 'including'],
  /** the same before a sum */
  shareBefore: ['of the', 'of that', 'of this'],
  /** sides' own losses: the class of the loser is the class of the claimant */
  losses: new Set(['loss']),
  /** articles that stand for one: “a civilian was killed” tells of one case, not of a total */
  individual: new Set(['a', 'an', 'another', 'one of']),
  /** how badly hurt: these are counted apart from each other and from all who were hurt */
  severities: new Map<string, 'seriously' | 'slightly'>(
    (
      [
        [
          'seriously',
          'serious, seriously, critical, critically, severe, severely, grave, gravely, life-threatening, surgery, intensive care, stable',
        ],
        ['slightly', 'minor, slight, slightly, lightly, walking wounded'],
      ] as const
    ).flatMap(([how, words]) => words.split(', ').map((word) => [word, how] as const)),
  ),
  /** what counts only those who came to it */
  facilities: ['hospital', 'infirmary', 'clinic', 'medical center', 'medical centre', 'morgue', 'mortuary'],
} as const
