import type picocolors from 'picocolors'
import { plain } from './plain.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** What to show: words, styled words, or a row of both. Words become safe when they are painted, never before. */
export type Text = string | Text[] | { style: Style; text: Text }
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'inverse' | 'underline'

const styled =
  (style: Style) =>
  (text: Text): Text => ({ style, text })
export const bold = styled('bold')
export const dim = styled('dim')
export const red = styled('red')
export const yellow = styled('yellow')
export const green = styled('green')
export const cyan = styled('cyan')
export const inverse = styled('inverse')

/** As characters for a terminal, with everything in it neutralised. */
export function paint(text: Text, colors: Colors): string {
  if (typeof text === 'string') return plain(text)
  if (Array.isArray(text)) return text.map((part) => paint(part, colors)).join('')
  const inner = paint(text.text, colors)
  return inner === '' ? '' : colors[text.style](inner)
}
