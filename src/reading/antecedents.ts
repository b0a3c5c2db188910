import type { Mention } from '../schema/index.js'
import { en } from './lang/en.js'

const { phraseJoints } = en.mentions
const joint = [...phraseJoints].join('|')
const NAMED_AFTER = new RegExp(`^(\\s(${joint})\\s[^,.;]{1,60})?,?\\s+$`)

/**
 * Links mentions to the name that stands beside them: acronyms in brackets, “the governor, Jane Roe”, “Jane Roe,
 * governor of …”. These are surer than any antecedent told before. Mentions come in order of place.
 */
export function besides(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const beside =
      mention.form === 'name' ? acronymOf(text, mentions, mention, i) : neighbour(text, mentions, mention, i)
    return beside ? { ...mention, antecedent: beside.id } : mention
  })
}

/** “Harbour Workers’ Union (HWU)”. */
function acronymOf(text: string, mentions: readonly Mention[], { head }: Mention, i: number): Mention | undefined {
  const isShort = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text.slice(head.start, head.end))
  if (!isShort || text[head.start - 1] !== '(') return undefined
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => m.form === 'name' && /^\s*$/.test(text.slice(m.head.end, head.start - 1)))
}

function neighbour(text: string, mentions: readonly Mention[], mention: Mention, i: number): Mention | undefined {
  if (mention.form !== 'nominal') return undefined
  const isName = (m: Mention) => m.form === 'name' && m.type === mention.type
  const after = mentions
    .slice(i + 1, i + 6)
    .find((m) => isName(m) && NAMED_AFTER.test(text.slice(mention.head.end, m.span.start)))
  if (after || mention.type !== 'person' || !/^[,\s]/.test(text.slice(mention.head.end))) return after
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => isName(m) && /^,\s+$/.test(text.slice(m.head.end, mention.span.start)))
}
