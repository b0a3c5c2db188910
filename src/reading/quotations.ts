import type { Span } from '../schema/index.js'
import { en } from './lang/en.js'

const { open, close, straight } = en.quotations

/** Stretches in double quotation marks, marks included. A quotation still open at the paragraph's end ends there. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  const end = (at: number) => {
    if (start >= 0 && at > start + 1) found.push({ start, end: at })
    start = -1
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string
    if (mark === '\n') end(i)
    else if (start < 0 && (open.includes(mark) || mark === straight)) start = i
    else if (start >= 0 && (close.includes(mark) || mark === straight)) end(i + 1)
  }
  end(text.length)
  return found
}
