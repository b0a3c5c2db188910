import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/export/dossier/marks.js'
import { beginningIn, type Woven, weave } from '../../../src/export/dossier/weave.js'

const mark = (id: string, ...spans: [number, number][]): Mark => ({
  id,
  kind: 'statement',
  spans: spans.map(([start, end]) => ({ start, end })),
  cells: [],
})

const show = (woven: Woven[]): string =>
  woven.map((w) => (typeof w === 'string' ? w : `<${w.mark.id}${w.first ? '!' : ''}:${show(w.children)}>`)).join('')

const all = { start: 0, end: 10 }

test('a mark within another is its child', () => {
  expect(show(weave('0123456789', all, [mark('b', [3, 4]), mark('a', [2, 6])]))).toBe('01<a!:2<b!:3>45>6789')
})

test('a mark that runs across the end of another is cut there', () => {
  expect(show(weave('0123456789', all, [mark('a', [1, 5]), mark('b', [3, 8])]))).toBe('0<a!:12<b!:34>><b:567>89')
})

test('split words carry their anchor once', () => {
  expect(show(weave('0123456789', all, [mark('a', [6, 8], [1, 3])]))).toBe('0<a!:12>345<a:67>89')
})

test('words that go on from an earlier block are marked but not begun here', () => {
  const long = mark('a', [0, 8])
  expect(show(weave('0123456789', { start: 5, end: 10 }, [long]))).toBe('<a:567>89')
  expect(beginningIn({ start: 5, end: 10 }, [long])).toEqual([])
  expect(beginningIn({ start: 0, end: 5 }, [long])).toEqual([long])
})

test('whatever overlaps, the text stays whole and each mark lies on its own characters', () => {
  const text = Array.from({ length: 30 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('')
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const woven = weave(
        text,
        { start: 0, end: 30 },
        spans.map((s, i) => mark(String(i), s)),
      )
      const { whole, under, begun } = read(woven)
      expect(whole).toBe(text)
      spans.forEach(([start, end], i) => {
        expect(under.get(String(i)) ?? '').toBe(text.slice(start, end))
        expect(begun.filter((id) => id === String(i)).length).toBe(start < end ? 1 : 0)
      })
    }),
  )
})

function read(woven: Woven[]) {
  const under = new Map<string, string>()
  const begun: string[] = []
  const walk = (nodes: Woven[]): string =>
    nodes
      .map((node) => {
        if (typeof node === 'string') return node
        const words = walk(node.children)
        under.set(node.mark.id, (under.get(node.mark.id) ?? '') + words)
        if (node.first) begun.push(node.mark.id)
        return words
      })
      .join('')
  return { whole: walk(woven), under, begun }
}
