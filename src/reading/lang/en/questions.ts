const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(',')
    .map((p) => p.trim())

/** Words by which to tell what a statement is an answer to, and the questions in words. */
export const questions = {
  /** phrases of whole words; the kind with most of them wins, earlier kinds on a tie */
  cues: {
    responsibility: phrases(
      'responsibility, responsible, behind the, was behind, were behind, carried out, carried it out, masterminded, blamed, blame, blames, perpetrator, perpetrators, culprit, culprits, orchestrated, perpetrated, staged the, lone wolf, on behalf of, involvement, involved in, nothing to do with, had a hand in, ordered the, claimed the attack, link to, links to, connection to, connections to, connected to',
    ),
    motive: phrases(
      'motive, motives, motivated, in order to, aim, aims, aimed, aiming, goal, goals, purpose, purposes, intend, intends, intended, designed to, seeking to, seek to, seeks to, bid to, attempt to, attempt by, hoping to, in retaliation, in revenge, revenge, retaliation, in protest, in response to, to put pressure, to divert',
    ),
    cause: phrases(
      'cause, causes, caused, causing, because of, due to, owing to, as a result of, resulted from, triggered, triggered by, led to, sparked, sparked by, fault, failure, failed to, malfunction, blamed on, negligence, human error, short circuit, overheated, overloaded',
    ),
    identity: phrases(
      'identified as, identified, named as, founded, founder, led by, leader of, made up of, consists of, consisting of, consist of, calls itself, calling themselves, known as, formed, born in, was a member of, members of, background, native of',
    ),
    outcome: phrases(
      'arrested, arrest, detained, charged, indicted, indictment, convicted, acquitted, sentenced, jailed, sentence, fined, released, bail, custody, defeated, defeat, routed, repelled, pushed back, driven back, captured, liberated, seized, surrendered, withdrew, retreat, won, lost, elected, resigned, sacked, approved, rejected, accepted, cancelled, suspended, closed, reopened, agreed, ended, called off, verdict, damaged, destroyed, rescued, freed',
    ),
    time: phrases(
      'a.m., p.m., am, pm, gmt, at around, shortly after, just after, just before, shortly before, began at, started at, o clock, at dawn, at noon, midnight, minutes after, minutes later, hours after, hours later, lasted',
    ),
    place: phrases(
      'took place in, took place at, happened in, happened at, happened near, occurred in, occurred at, occurred near, occurred on, located, yards from, metres from, meters from, kilometres, kilometers, miles from, km from, entrance to, outside the, next to, near the, north of, south of, east of, west of, epicentre, epicenter, at the scene',
    ),
  },
  /** nouns for what happened, singular, by which a story's event is called */
  events: phrases(
    'attack, raid, incursion, invasion, assault, offensive, battle, clash, strike, bombing, blast, explosion, shooting, massacre, stabbing, killing, murder, assassination, kidnapping, hijacking, siege, riot, protest, demonstration, march, coup, crash, collision, derailment, accident, disaster, fire, wildfire, flood, flooding, earthquake, quake, storm, hurricane, cyclone, typhoon, tornado, landslide, avalanche, eruption, tsunami, drought, outbreak, epidemic, leak, spill, breach, hack, outage, blackout, robbery, theft, fraud, scandal, trial, lawsuit, indictment, verdict, ruling, election, vote, referendum, summit, talks, deal, takeover, merger, bid, acquisition, walkout, lockout, resignation, launch, landing, match, final',
  ),
  /** a source says that something is not so */
  denials: phrases(
    'denied, denies, deny, denying, denial, nothing to do with, not involved, not responsible, no involvement, no role, no part in, no evidence, no connection, no connections, no link, no links, not true, untrue, is false, are false, was false, were false, be false, as false, a lie, are lies, was lies, were lies, pack of lies, lied, fabricated, a fabrication, baseless, unfounded, groundless, a hoax, is fake, are fake, was fake, were fake, refuted, refutes, disputed that, disputes that',
  ),
  /** these cues reject what they name: a denial where that is something said, else a refusal */
  rejections: phrases('reject, dismiss, repudiat'),
  /** who denies one of these in something does not deny the thing */
  parts: new Set(
    phrases(
      'role, part, hand, involvement, involved, complicity, participation, participated, participating, link, links, connection, connections, knowledge',
    ),
  ),
  /** nouns for what is said, by which it is rejected or denied */
  claims: phrases(
    'claim, claims, allegation, allegations, accusation, accusations, assertion, assertions, suggestion, suggestions, insinuation, insinuations, charge, charges, report, reports, rumour, rumours, rumor, rumors, speculation, notion, idea, story, stories, account, accounts, concerns, fears, criticism',
  ),
  /** words that part one clause from the next, besides marks */
  joints: phrases('but, and, while, whereas, although, though, because, which, who'),
  /** turns a clause round */
  negators: phrases(
    "not, no, never, none, nothing, nobody, neither, nor, without, n't, cannot, unlikely, refused, failed",
  ),
  /** with these it is told when or why something is so: no part of what is denied */
  settings: phrases('before, after, when, while, because, since, until, as, during, ahead, despite'),
  /** a clause with one of these in front is a question */
  interrogatives: new Set(phrases('what, which, who, whom, whose, when, where, why, how, whether, if')),
  /** says of a whole clause that it is not so; “with no” and “without” do not */
  nots: phrases(
    "not, never, n't, cannot, nobody, failed to, refused to, is no, are no, was no, were no, be no, been no, has no, have no, had no, decided not to, decides not to, chose not to, opted not to, agreed not to, voted not to, vowed not to, pledged not to, promised not to, ruled not to",
  ),
  /** these do not, though a word of them does: “a warning not to swim” warns */
  affirming: phrases(
    "not only, n't only, not just, n't just, not merely, n't merely, not simply, n't simply, not least, not the first, n't the first, not the last, n't the last, not the only, n't the only, is no doubt, was no doubt, be no doubt, has no doubt, have no doubt, had no doubt, is no secret, not to",
  ),
  /** with these nothing is said against who says that it happened since */
  firsts: phrases('first time, first ever, until now, until then, until recently, previously, before now'),
  /** with these a clause says neither that something is so nor that it is not */
  hedges: phrases(
    'whether, if, unless, should, may, might, could, would, must, ought, possibly, perhaps, maybe, yet, no longer',
  ),
  /** a name after one of these is a place or a part, and does nothing */
  circumstances: phrases(
    'in, at, on, of, near, from, into, to, for, with, against, inside, outside, across, around, over',
  ),
  /** takes back or ends what was reported before */
  reversals: phrases(
    'cancelled, canceled, lifted, called off, withdrawn, withdrew, reversed, overturned, no longer, corrected, retracted, reopened, resumed, released without charge, dropped',
  ),
  /** with what a reported clause may begin that a sentence of its own does not */
  openers: phrases('that, and, but, so, because, whether, if, also, however, meanwhile'),
  /** finite verbs that go before the subject in a question */
  copulas: new Set(phrases('is, are, was, were, am')),
  modals: new Set(phrases('can, could, will, would, shall, should, may, might, must, did, does, do')),
  /** asked, these would ask for leave */
  wondering: new Set(phrases('may, might')),
  auxiliaries: new Set(
    phrases(
      'is, are, was, were, am, can, could, will, would, shall, should, may, might, must, did, does, do, has, have, had',
    ),
  ),
  /** what follows these is somebody's own: a denier's, in a denial */
  possessives: new Set(phrases('my, our, his, her, its, their')),
  /** subjects by which a source may mean itself */
  speakers: new Set(phrases('it, they, we, i, he, she')),
  /** words that mean nothing away from their text */
  anaphors: new Set(
    phrases(
      'it, they, we, i, he, she, you, this, these, those, that, its, their, theirs, his, her, hers, our, ours, my, mine, your, yours, him, them, us, me, one, another, other, others, who, which, such, both, either, neither, all, some, latter, former, same, what, when, how',
    ),
  ),
  firstPersons: new Set(phrases('i, me, my, mine, we, us, our, ours, you, your, yours')),
  /** what words of denial turn into when it is asked whether it is so; nothing: they fall away */
  asked: new Map([
    ['nothing', 'anything'],
    ['nobody', 'anybody'],
    ['none', 'any'],
    ['no', 'any'],
    ['never', 'ever'],
    ['not', ''],
    ["n't", ''],
  ]),
  /** adverbs that tie a sentence to what went before it, or colour it; a question stands without them */
  ties: new Set(
    phrases(
      'also, too, then, now, even, thus, hence, therefore, however, moreover, meanwhile, instead, indeed, simply, really, actually, certainly, clearly, apparently, reportedly, allegedly, supposedly, yet',
    ),
  ),
  /** words that only strengthen the one after them: “so fast”, “such a blow” */
  degrees: new Set(phrases('so, such, just, very, quite')),
  /** these ask by themselves for nothing but the event they stand for */
  empty: new Set(phrases('take place, occur, happen, begin, start, continue, say, suggest, come, go')),
  /** subordinators whose clause a sentence cannot do without */
  complements: new Set(phrases('that, whether, if, what, who, which, how, why')),
  /** pronouns that must be known before a question means anything */
  pronouns: new Set(phrases('it, he, she, they, him, her, them, his, hers, theirs, these, those, such')),
  /** “so far”, “so many”: no more than a degree could fall away */
  measured: new Set(phrases('far, many, much, long, few, called')),
  /** written large, these are no events: “in March” */
  names: phrases('March'),
  /** before “after” and “before”: how long */
  spells: new Set(
    phrases(
      'second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, shortly, just, soon, long, right, immediately, moments',
    ),
  ),
  /** with these a further clause begins, which cannot be cut in its middle */
  subordinators: new Set(
    phrases(
      'after, before, when, while, because, as, since, until, if, that, whether, which, who, where, what, how, why, although, though, unless',
    ),
  ),
  /** no phrase ends with these */
  danglers: new Set(
    phrases(
      'a, an, the, of, to, in, on, at, by, for, from, with, and, or, but, as, that, which, who, after, before, when, while, because, than, about, into, over, under, her, his, its, their, also, however, though, too, thanks, due, according, owing, prior, together, along, so, such',
    ),
  ),
  /** nouns that are many without an s */
  plurals: new Set(phrases('people, police, men, women, children, troops, personnel')),
  /** when something is said or done is no topic */
  days: new Set(
    phrases(
      'time, times, moment, moments, dawn, noon, dusk, midnight, day, days, night, nights, morning, afternoon, evening, week, weeks, weekend, month, months, year, years, decade, today, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec',
    ),
  ),
  /** an event happens, so that it can be asked when and where; asked of each kind, with the event's noun */
  wh: {
    responsibility: 'Who was behind the %?',
    cause: 'What caused the %?',
    motive: 'What was the aim of the %?',
    time: 'When was the %?',
    place: 'Where was the %?',
  },
} as const
