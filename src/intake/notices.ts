import type { Notice } from '../schema/index.js'
import type { Decoded } from './decode.js'

/** What there is to say of how bytes became text: nothing where they told it themselves. */
export function encodingNotices(decoded: Decoded, from: string, line?: number): Notice[] {
  const where = { from, ...(line && { line }) }
  if (decoded.basis === 'guessed') return [{ ...guessed(decoded.encoding, from), ...where }]
  if (decoded.basis === 'told') return []
  const lost = decoded.text.indexOf('\uFFFD')
  return [{ ...broken(from), ...where, line: line ?? decoded.text.slice(0, lost).split('\n').length }]
}

const guessed = (encoding: string, from: string): Notice => ({
  severity: 'info',
  rule: 'encoding-guessed',
  message: `${from} is not UTF-8 and was read as ${encoding}`,
  hint: 'If letters look wrong, save it as UTF-8',
})

const broken = (from: string): Notice => ({
  severity: 'warning',
  rule: 'broken-encoding',
  message: `${from} holds bytes that are no UTF-8; each was replaced by “\uFFFD”`,
  hint: 'Save or download it again as UTF-8',
})
