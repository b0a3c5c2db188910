/**
 * How sure each kind of reason makes us that two mentions are one actor. Links are tried from the highest to the lowest,
 * so what counts is the order: what the text states, then equal names, then other spellings, then parts of names.
 */
export const WEIGHTS = {
  /** the same name twice in one report */
  local: 0.99,
  /** the same name in two reports */
  sameName: 0.97,
  /** “X (Y)”, “X, also known as Y” */
  stated: 0.96,
  /** a title or description set beside the name */
  apposition: 0.95,
  /** the same words in another order or spacing: “Ministry of Defence”, “First Group” */
  sameWords: 0.94,
  /** “military” and “armed forces” of one nation */
  institution: 0.92,
  /** full names of one person: middle names, initials, short given names */
  samePerson: 0.91,
  /** other ways of transliterating the same name */
  transliterated: 0.9,
  /** letters that the longer name begins its words with */
  acronym: 0.88,
  surname: 0.85,
  /** a name without the place it is in: “London Eye” and “the Eye” */
  core: 0.84,
  /** one letter off */
  slip: 0.8,
  handle: 0.79,
  /** words that translators choose between */
  translated: 0.78,
  /** a part of a longer name that tells which */
  contained: 0.75,
  /** “the police chief” again in one report */
  repeated: 0.72,
  /** “the Legion”, “the ministry” */
  headWord: 0.7,
  title: 0.65,
  givenName: 0.6,
  /** what the reader took “the group” and “he” to mean */
  coreference: 0.5,
} as const

export type Reason = keyof typeof WEIGHTS
