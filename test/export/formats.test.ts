import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exportAs, FORMATS } from '../../src/export/index.js'
import { Ledger, Report } from '../../src/schema/index.js'
import { hostile } from './ledger.js'

const write = (format: (typeof FORMATS)[number]) => exportAs(format, hostile())

describe('every format', () => {
  it.each(FORMATS)('%s gives the same bytes twice', async (format) =>
    expect(await write(format)).toBe(await write(format)),
  )
})

describe('json', () => {
  it('holds ledger and reports in the shapes of the schema', async () => {
    const read = z.strictObject({ ledger: Ledger, reports: z.array(Report) }).parse(JSON.parse(await write('json')))
    expect(read).toEqual(JSON.parse(JSON.stringify(hostile())))
  })
})

describe('jsonl', () => {
  it('holds one assertion a line, with its words', async () => {
    const rows = (await write('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map((row) => [row.position, row.claimant, row.quote, row.low])).toEqual([
      ['7', '+Ida | Holm', 'Seven', 7],
      ['9', 'Post, The', 'About 9', 9],
    ])
  })
})

describe('csv', () => {
  it('is read back as it was, but for formulas', async () => {
    const rows = parse(await write('csv'), { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      position: '7',
      low: '7',
      approx: 'false',
      quote: 'Seven',
      start: expect.stringMatching(/^\d+$/),
    })
    expect(rows[1]?.outlet).toBe('Post, The')
  })

  it('holds no cell that a spreadsheet would run', async () => {
    const rows = parse(await write('csv'), { bom: true }) as string[][]
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    expect(rows.flat()).toContain("'=cmd|/C calc!A0")
  })

  it('is RFC 4180: CRLF, quotes doubled', async () => {
    const csv = await write('csv')
    expect(csv.startsWith('\ufeffquestion,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(4)
  })
})

describe('markdown', () => {
  it('is a page of tables in which report text is only text', async () => {
    await expect(await write('md')).toMatchFileSnapshot('hostile.md')
  })

  it('gives every table row as many cells as its head', async () => {
    const counts = (await write('md'))
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map(
        (block) =>
          new Set(
            block
              .trimEnd()
              .split('\n')
              .map((line) => line.replaceAll('\\|', '').split('|').length),
          ).size,
      )
    expect(counts).toEqual(counts.map(() => 1))
  })

  it('links to nothing but the web', async () => {
    const page = await write('md')
    expect(page).not.toMatch(/\]\(<?javascript/)
    expect(page).not.toContain('<script')
    expect(page).toContain('](<https://e.example/a?b=%3Cc%3E&d=%7C>)')
  })
})
