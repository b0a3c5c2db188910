import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { idiomAt } from './idioms.js'
import type { Phrase } from './phrase.js'
import { predicateOf } from './predicates.js'

const { figures } = en
/** How far from the number the word may stand, to the right and to the left. */
const REACH = { right: 12, left: 4 }

/** The word for what befell those whom no measure fits: trapped, charged, on board, without power. */
export function fateOf(tokens: readonly Token[], { first, last }: Phrase): string | undefined {
  for (let i = last + 1; i < Math.min(tokens.length, last + REACH.right); i++) {
    const fate = fateAt(tokens, i)
    if (fate) return figures.fates.get(fate) ?? fate
  }
  for (let i = first - 1; i >= Math.max(0, first - REACH.left); i--) {
    const verb = predicateOf(tokens[i], true)
    if (verb?.measure === 'other') return verb.participle
  }
  return undefined
}

function fateAt(tokens: readonly Token[], i: number): string | undefined {
  const word = tokens[i] as Token
  const idiom = idiomAt(tokens, i)
  if (idiom?.measure === 'other')
    return tokens
      .slice(i, idiom.last + 1)
      .map((t) => t.lower)
      .join(' ')
  if (figures.states.get(word.lower) === 'other') return word.lower
  const verb = predicateOf(word)
  return verb?.measure === 'other' ? verb.participle : undefined
}
