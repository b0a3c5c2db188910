import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/intake/decode.js'

const RUSSIAN =
  'Губернатор области сообщил во вторник, что в результате наводнения погибли два человека, ещё сорок эвакуированы.'
const GERMAN =
  'Der Bürgermeister erklärte, zwei Menschen seien gestorben; vierzig mußten ihre Häuser räumen, hieß es später.'
const POLISH = 'Burmistrz powiedział, że zginęły dwie osoby, a czterdzieści musiało opuścić domy, podała straż pożarna.'

describe('bytes become text', () => {
  it.each([
    ['utf-8', RUSSIAN],
    ['utf-16le', RUSSIAN],
    ['utf-16le', GERMAN],
    ['utf-16be', GERMAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1252', GERMAN],
    ['iso-8859-1', GERMAN],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
  ])('of %s', (encoding, text) => {
    const marked = encoding === 'utf-16le' && text === RUSSIAN
    const long = `${text} `.repeat(4)
    expect(decode(iconv.encode(long, encoding, { addBOM: marked })).text).toBe(long)
  })

  it('of curly quotes in windows-1252', () => {
    const text = 'The mayor said: “Two people died”, and the minister’s office – which is “shocked” – confirmed it.'
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, basis: 'guessed' })
  })

  it('of a declared encoding, unless they are UTF-8', () => {
    expect(decode(iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251')).toMatchObject({
      text: RUSSIAN,
      basis: 'told',
    })
    expect(decode(Buffer.from(RUSSIAN), 'windows-1251')).toMatchObject({ text: RUSSIAN, encoding: 'utf-8' })
    expect(decode(iconv.encode(RUSSIAN, 'windows-1251'), 'no-such-thing').text).toBe(RUSSIAN)
  })

  it('of UTF-8 with a few broken places', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xc3]), Buffer.from(' end')])
    expect(decode(bytes)).toMatchObject({ text: `${RUSSIAN}\uFFFD end`, basis: 'broken' })
  })

  it('exactly, where they are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const text = `Two people died. ${s}`.replace(/\p{Cs}/gu, '')
        expect(decode(Buffer.from(text)).text).toBe(text)
      }),
    )
  })
})
