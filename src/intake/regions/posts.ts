import type { Region, Span } from '../../schema/index.js'
import { trim } from '../../schema/index.js'
import { isoDate } from '../dates.js'
import { en } from '../lang/en.js'
import type { Block } from './blocks.js'

/** Longest name before a handle, and longest text of a post that is looked for: short-message services allow 280. */
const NAME = 80
const POST = 600

const HANDLE = /\((@[\p{L}\p{N}_.]{1,40})\)/gu
const NAMED = /(?:—|–|―|--)\s*(?<name>[^—–―\n]{1,80}?)\s*$/u
const SHARED = new RegExp(`(?:${en.postAuthorStarts.join('|')})\\s+(?<name>[^\\n]{1,80}?)\\s*$`, 'iu')
const DATED =
  /^,?\s*(?:(?:on|at)\s+)?(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?\s*[·•-]\s*)?(?<date>\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?<time>(?: at| ·|,)? \d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?)?/iu

/**
 * Embedded posts of social networks: “text — Name (@handle) May 2, 2031”. A post reaches from the start of its block to
 * its date; one of links alone takes the paragraph before it along, which then is its text.
 */
export function posts(text: string, blocks: readonly Block[]): Region[] {
  const found: Region[] = []
  for (const [i, block] of blocks.entries()) {
    let from = block.start
    for (const handle of text.slice(block.start, block.end).matchAll(HANDLE)) {
      const post = postAt(text, { start: from, end: block.end }, block.start + handle.index, handle)
      if (!post) continue
      found.push(withText(text, post, blocks[i - 1], found.at(-1)))
      from = post.end
    }
  }
  return found
}

function postAt(text: string, block: Span, at: number, handle: RegExpExecArray): Region | undefined {
  const before = text.slice(Math.max(block.start, at - NAME - 30), at)
  const author = NAMED.exec(before) ?? SHARED.exec(before)
  const after = at + handle[0].length
  const dated = DATED.exec(text.slice(after, Math.min(block.end, after + 60)))
  if (!author || (!dated && text.slice(after, block.end).trim() !== '')) return undefined
  const name = author.groups?.name?.trim()
  const nameStart = at - before.length + before.lastIndexOf(name ?? '')
  const published = isoDate(dated?.groups?.date)
  return {
    start: startOf(text, block, at),
    end: after + (dated?.[0].length ?? 0),
    role: 'post',
    author: { ...(name && { name }), handle: handle[1] as string, span: { start: name ? nameStart : at, end: after } },
    ...(published && { published }),
  }
}

/** Where a page came as one long line, a post begins with the first sentence that is near enough to its author. */
function startOf(text: string, block: Span, at: number): number {
  if (at - block.start <= POST) return trim(text, block).start
  const near = text.slice(at - POST / 2, at)
  const stop = /[.!?…]["”’)]?\s+(?=\S)/u.exec(near)
  return at - POST / 2 + (stop ? stop.index + stop[0].length : 0)
}

function withText(text: string, post: Region, before: Block | undefined, last: Region | undefined): Region {
  const own = text.slice(post.start, post.author?.span.start).replace(/https?:\S+|pic\.\S+|[@#]\S+/gu, '')
  const free = before && before.end - before.start <= POST && !(last && last.end > before.start)
  return free && !/\p{L}{2}/u.test(own) ? { ...post, start: before.start } : post
}
