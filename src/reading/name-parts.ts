import type { EntityType } from '../schema/index.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { areas, offices, settlements } = en.actors
const nations = en.nations.names
const { groups, honorifics, joints, monthNames, never, particles, people, saints } = en.mentions

export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !never.has(token.lower.replace('.', ''))

/** “#Talmere” and “@jroe”: names by themselves, whatever stands beside them. */
export const isTag = (token: Token | undefined): token is Token => token !== undefined && /^[#@]\p{L}/u.test(token.text)

/** What a name is made of, word by word. */
export class NameParts {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly type: EntityType,
  ) {}

  isPart(i: number): boolean {
    return isCapital(this.tokens[i]) || this.isNumber(i) || isMonthName(this.tokens, i, this.type)
  }

  /** How many tokens from `i` on join what stands before to a part behind: “of”, “for the”, “van der”, “’s”. */
  joint(i: number): number {
    if (this.#isPossessive(i)) return 1
    const count = this.#run(i)
    return count > 0 && this.isPart(i + count) && !this.#isEnd(i) ? count : 0
  }

  /** How many tokens before `i` do so. */
  jointBefore(i: number): number {
    for (const size of [1, 2]) if (this.isPart(i - size - 1) && this.joint(i - size) === size) return size
    return 0
  }

  /** Small words from `i` on: one, or two such as “for the”, “van der” and “al-”; “The” begins another name. */
  #run(i: number): number {
    const [word = '', next = ''] = [this.tokens[i]?.lower, this.tokens[i + 1]?.lower]
    if (!joints.has(word) || this.tokens[i]?.text === 'The') return 0
    if (next === '-') return particles.has(word) && this.tokens[i + 1]?.start === this.tokens[i]?.end ? 2 : 0
    const isPair = particles.has(next) && (particles.has(word) || (next === 'the' && /^(?:of|for)$/.test(word)))
    return isPair ? 2 : 1
  }

  /** Where a name ends whatever follows: a person's before all but “van” and “bin”, a town's before what it is in. */
  #isEnd(i: number): boolean {
    const [before, word, behind] = [this.tokens[i - 1], this.tokens[i], this.tokens[i + 1]]
    if (this.type === 'person') return !particles.has(word?.lower ?? '')
    const isAnd = word?.pos === 'CCONJ'
    if (isAnd) return this.type === 'group' || honorifics.has(behind?.lower ?? '')
    const kind = before?.lower ?? ''
    const isOfNation = isNation(this.tokens.slice(i + 1))
    if (settlements.has(kind) || (areas.has(kind) && !isOfNation)) return this.isPart(i - 2)
    return this.type === 'place' && isNation(this.tokens.slice(i + 2))
  }

  /** “91” of “Route 91 Festival”, “9th” of “9th Circuit”; no year, and no count: “Photo 3 of 12”. */
  isNumber(i: number): boolean {
    const [before, word, behind] = [this.tokens[i - 1], this.tokens[i], this.tokens[i + 1]]
    if (this.type === 'person' || !word || !/^\d/.test(word.text)) return false
    if (/^\d+(?:st|nd|rd|th)$/.test(word.text)) return isCapital(behind)
    const isCount = behind?.lower === 'of' || before?.text.endsWith('.') || YEAR.test(word.text)
    return /^\d{1,4}$/.test(word.text) && !isCount && isNextTo(this.tokens, i - 1) && isCapital(before)
  }

  /** “’s” behind a noun that is no one's name, or a saint's: “Workers’ Party”, “Commissioner’s Office”, “St George’s”. */
  #isPossessive(i: number): boolean {
    const noun = this.tokens[i - 1]
    if (this.type === 'person' || !/^['’]s?$/.test(this.tokens[i]?.lower ?? '') || !isCapital(noun)) return false
    const isSaint = saints.has(this.tokens[i - 2]?.lower ?? '')
    return (isSaint || isCommonNoun(noun)) && isCapital(this.tokens[i + 1])
  }
}

/** A noun for people that a capital makes part of a body's name: “People’s”, “Commissioner’s”. */
export const isCommonNoun = ({ lower }: Token): boolean => people.has(lower) || groups.has(lower) || offices.has(lower)

/** “May” behind a capital and before no number, as in “Theresa May”. */
export function isMonthName(tokens: readonly Token[], i: number, type: EntityType): boolean {
  const [before, word, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (type !== 'person' || !monthNames.has(word?.lower ?? '') || !/^\p{Lu}/u.test(word?.text ?? '')) return false
  return isCapital(before) && isNextTo(tokens, i - 1) && !/^\d/.test(behind?.text ?? '')
}

const YEAR = /^(?:1[89]|20)\d\d$/

/** “the United States”, “the Netherlands” */
const isNation = (words: readonly Token[]): boolean =>
  [1, 2].some((size) =>
    nations.has(
      words
        .slice(0, size)
        .map((t) => t.lower)
        .join(' '),
    ),
  )

/** Whether no mark stands between a token and the next: nothing that a space does not part. */
const isNextTo = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0) === 1
