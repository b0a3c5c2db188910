import { expect, it } from 'vitest'
import { parseConllu } from '../../src/eval/conllu.js'

const line = (id: string, form: string, upos: string, misc: string) =>
  [id, form, form.toLowerCase(), upos, '_', '_', '0', '_', '_', misc].join('\t')

const SOURCE = [
  '# newdoc id = GUM_news_ferry',
  '# newpar',
  line('1', 'Mayor', 'PROPN', 'Entity=(1-person-new-nnnnn-cf1-2-sgl'),
  line('2', 'Okoro', 'PROPN', 'Entity=1)'),
  line('3', 'of', 'ADP', '_'),
  line('4', 'Lund', 'PROPN', 'Entity=(2-place-new-nnnnn-cf1-1-sgl-Lund)|SpaceAfter=No'),
  line('5', ',', 'PUNCT', '_'),
  line('6', 'her', 'PRON', 'Entity=(1-person-giv:act-nnnnn-cf1-1-ana)'),
  line('7-8', "don't", '_', '_'),
  line('7', 'do', 'AUX', '_'),
  line('8', "n't", 'PART', '_'),
  line('9', 'leave', 'VERB', '_'),
  line('10', 'the', 'DET', 'Entity=(3-place-giv:act-nnnnn-cf1-2-coref-Lund'),
  line('11', 'port', 'NOUN', 'Entity=3)|SpaceAfter=No'),
  line('12', '.', 'PUNCT', '_'),
].join('\n')

it('rebuilds the text and keeps named people, organisations and places, and what is linked', () => {
  const [document] = [...parseConllu(SOURCE)]
  expect(document?.text).toBe("Mayor Okoro of Lund, her don't leave the port.")
  expect(document?.genre).toBe('news')
  expect(document?.mentions.map((m) => [document.text.slice(m.start, m.end), m.type, m.isName])).toEqual([
    ['Mayor Okoro', 'person', true],
    ['Lund', 'place', true],
    ['the port', 'place', false],
  ])
})
