import { bySpan, type Span } from '../../schema/index.js'
import type { Mark } from './marks.js'

/** A stretch of text under a mark; `first`: here its words begin, so here its anchor stands. */
export interface Piece {
  mark: Mark
  first: boolean
  children: Woven[]
}
export type Woven = string | Piece

interface Run extends Span {
  mark: Mark
  first: boolean
}

/**
 * Lays marks over the text of `block` as nested pieces. A mark within another becomes its child; one that runs across
 * the end of another is cut there and goes on after it, so that any overlap becomes a tree.
 */
export function weave(text: string, block: Span, marks: readonly Mark[]): Woven[] {
  return layRuns(text, block, runsIn(block, marks))
}

/** The marks whose words begin in `block`, in order of place. */
export function beginningIn(block: Span, marks: readonly Mark[]): Mark[] {
  return runsIn(block, marks)
    .filter((run) => run.first)
    .map((run) => run.mark)
}

function runsIn(block: Span, marks: readonly Mark[]): Run[] {
  const runs = marks.flatMap((mark) => {
    const from = Math.min(...mark.spans.map((s) => s.start))
    return mark.spans
      .filter((s) => s.start < block.end && s.end > block.start && s.start < s.end)
      .map((s) => ({
        mark,
        first: s.start === from && s.start >= block.start,
        start: Math.max(s.start, block.start),
        end: Math.min(s.end, block.end),
      }))
  })
  return runs.sort(bySpan)
}

function layRuns(text: string, block: Span, sorted: Run[]): Woven[] {
  const woven: Woven[] = []
  let queue = sorted
  let at = block.start
  while (queue.length > 0) {
    const [run, ...later] = queue as [Run, ...Run[]]
    const within = later.filter((r) => r.start < run.end)
    const rest = later.filter((r) => r.start >= run.end)
    const crossing = within.filter((r) => r.end > run.end)
    if (run.start > at) woven.push(text.slice(at, run.start))
    const inner = within.map((r) => (r.end > run.end ? { ...r, end: run.end } : r))
    woven.push({ mark: run.mark, first: run.first, children: layRuns(text, run, inner) })
    const tails = crossing.map((r) => ({ ...r, start: run.end, first: false }))
    queue = tails.length > 0 ? [...tails, ...rest].sort(bySpan) : rest
    at = run.end
  }
  if (at < block.end) woven.push(text.slice(at, block.end))
  return woven
}
