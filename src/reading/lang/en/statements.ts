import type { Act, Certainty } from '../../../schema/index.js'

const acts = (list: string, act: Act): [string, Act][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, act])
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words by which English text says that somebody says something. */
export const statements = {
  /** cue verbs by lemma, and what is done by them */
  cues: new Map<string, Act>([
    ...acts(
      'say tell state add announce report claim allege argue assert believe think note explain insist warn suggest predict declare describe write tweet post estimate stress emphasise emphasize acknowledge admit accuse promise vow pledge hope expect fear conclude find indicate reveal disclose recall remark respond reply testify maintain contend complain urge ask question wonder know call demand propose recommend show agree fear blame mention comment express caution observe assure inform signal quip joke concede deem consider',
      'assert',
    ),
    ...acts('confirm verify corroborate', 'confirm'),
    ...acts('deny reject dismiss refute dispute rebut', 'deny'),
    ...acts('retract withdraw recant', 'retract'),
    ...acts('decline refuse', 'decline'),
  ]),
  /** cues whose plain object is their content even without “that” or quotation marks */
  transitive: words(
    'announce report claim allege deny reject dismiss confirm predict promise vow pledge estimate blame accuse call describe urge demand decline refuse verify refute dispute stress acknowledge admit suggest propose expect fear',
  ),
  /** cues that take a bare clause: “said it was”; the rest need “that”, a colon or a quotation */
  clausal: words(
    'say tell add believe think hope claim argue insist warn suggest predict allege note explain estimate fear conclude write tweet state report admit acknowledge maintain expect find know stress declare announce',
  ),
  /** what a decliner does not do: without one of these “refused to” is no statement */
  declined: words(
    'comment respond answer say discuss speak confirm deny elaborate give provide identify disclose reply verify',
  ),
  accordingTo: ['according', 'to'] as const,
  /** introduce the one behind the one who speaks: “A, citing B, said” */
  citing: words('citing quoting'),
  /** may stand between source and cue */
  between: words(
    'has had have also later then further again earlier repeatedly however will would could can may might did does do has been also never not and',
  ),
  relatives: words(
    'which who whom what that where when as while but and or because although though if since after before',
  ),
  /** times and such between source and cue: “on Tuesday said” */
  times: words(
    'on in at late early monday tuesday wednesday thursday friday saturday sunday yesterday today tonight morning afternoon evening night week month year',
  ),
  /** begins an indirect content */
  complementisers: words('that how why whether what if'),
  quotes: { open: '“„«', close: '”»', straight: '"' },
  /** by cue or adverb near it: how surely */
  certainty: new Map<string, Certainty>([
    ['think', 'probable'],
    ['believe', 'probable'],
    ['expect', 'probable'],
    ['likely', 'probable'],
    ['probably', 'probable'],
    ['suspect', 'possible'],
    ['suggest', 'possible'],
    ['fear', 'possible'],
    ['hope', 'possible'],
    ['wonder', 'unknown'],
    ['ask', 'unknown'],
    ['might', 'possible'],
    ['may', 'possible'],
    ['could', 'possible'],
    ['possibly', 'possible'],
    ['perhaps', 'possible'],
    ['allegedly', 'possible'],
    ['reportedly', 'probable'],
  ]),
} as const
