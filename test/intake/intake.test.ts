import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Notice, Report, reportId, slice } from '../../src/schema/index.js'
import { all, folder, PROSE } from './taking.js'

const DATED = ` date 2031-05-02 ${PROSE}`
const record = (more: object = {}) => JSON.stringify({ text: PROSE, published: '2031-05-02', ...more })

describe('taking in', () => {
  it('a plain text: every character, its date, an id of its name', async () => {
    const { file } = folder()
    const { reports, notices } = await all(file('flood.txt', `${DATED}\r\n\r\n\tE\u0301 🚩 «end»  \n`))
    expect(notices).toEqual([])
    expect(reports).toHaveLength(1)
    const report = Report.parse(reports[0])
    expect(report.text).toBe(`${DATED}\r\n\r\n\tE\u0301 🚩 «end»  \n`)
    expect(report).toMatchObject({
      id: reportId('flood.txt', report.text),
      outlet: 'flood',
      published: '2031-05-02',
      language: 'en',
      capture: { mediaType: 'text/plain', retrieved: '2031-05-10T12:00:00.000Z' },
    })
    expect(report.regions[0]).toMatchObject({ role: 'dateline' })
  })

  it('front matter: metadata out of the text, title before it', async () => {
    const { file } = folder()
    const text = `---\ntitle: Two die in flood\noutlet: The Ford Herald\nurl: https://ford.example/flood\ndate: 2031-05-02\nauthor: [Ann Lee, Jo Roe]\n---\n\n${PROSE}\n`
    const { reports, notices } = await all(file('a.md', text))
    expect(notices).toEqual([])
    expect(reports[0]).toMatchObject({
      text: `Two die in flood\n\n${PROSE}\n`,
      title: 'Two die in flood',
      outlet: 'The Ford Herald',
      url: 'https://ford.example/flood',
      published: '2031-05-02',
      byline: 'Ann Lee, Jo Roe',
    })
    expect(reports[0]?.id).toBe(reportId('https://ford.example/flood', reports[0]?.text ?? ''))
  })

  it('a folder, all below it, in order of name; hidden and foreign files stay out', async () => {
    const { path, file } = folder()
    file('b.txt', `${DATED} B`)
    file('a/z.txt.gz', gzipSync(`${DATED} Z`))
    file('a/é.txt', `${DATED} É`)
    file('a/data.csv', 'a,b')
    file('.hidden.txt', DATED)
    symlinkSync(path, join(path, 'loop'))
    const { reports, notices } = await all(path)
    expect(reports.map((r) => r.capture.from.slice(path.length + 1))).toEqual(['a/z.txt.gz', 'a/é.txt', 'b.txt'])
    expect(reports[0]?.outlet).toBe('z')
    expect(notices).toMatchObject([{ rule: 'passed-over', severity: 'info', from: join(path, 'a/data.csv') }])
  })

  it('patterns, and files whose names look like one', async () => {
    const { path, file } = folder()
    file('2.txt', `${DATED} 2`)
    file('1.txt', `${DATED} 1`)
    const odd = file('odd [1].txt', `${DATED} 3`)
    const from = (reports: Report[]) => reports.map((r) => r.capture.from.slice(path.length + 1))
    expect(from((await all(join(path, '?.txt'))).reports)).toEqual(['1.txt', '2.txt'])
    expect(from((await all(odd)).reports)).toEqual(['odd [1].txt'])
  })

  it('a report twice: once, and says where', async () => {
    const { file } = folder()
    const one = file('x/a.txt', DATED)
    const two = file('y/a.txt', DATED)
    const { reports, notices } = await all(one, two)
    expect(reports).toHaveLength(1)
    expect(notices).toMatchObject([{ rule: 'duplicate', severity: 'info', from: two }])
    expect(notices[0]?.message).toContain(one)
  })

  it('other languages: kept, and says that they will not be read', async () => {
    const { file } = folder()
    const german =
      ' date 2031-05-02 Der Fluss stieg am Montag um zwei Meter und überflutete die Unterstadt, sagte der Bürgermeister.'
    const { reports, notices } = await all(file('a.txt', german))
    expect(reports[0]).toMatchObject({ language: 'de', text: german })
    expect(notices).toMatchObject([{ rule: 'not-english', severity: 'info' }])
    expect(reports[0]?.notices).toEqual(notices)
  })
})

describe('bad input gets its own notice, and the rest goes on:', () => {
  const { path, file } = folder()
  const emptyFolder = join(path, 'void')
  mkdirSync(emptyFolder)
  const cases: [what: string, source: string, rules: string[], reports: number][] = [
    ['an empty file', file('empty.txt', ''), ['empty'], 0],
    ['white space', file('blank.txt', ' \n\t\n'), ['empty'], 0],
    ['a date and no words', file('date.txt', ' date 2031-05-02 '), ['empty'], 0],
    ['a picture', file('a.png.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), ['not-text'], 0],
    ['a PDF by another name', file('pdf.txt', '%PDF-1.7 …'), ['not-text'], 0],
    [
      'random bytes',
      file('random.txt', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 251))),
      ['not-text'],
      0,
    ],
    ['a path that is not there', join(path, 'nowhere.txt'), ['not-found'], 0],
    ['a path below a file', join(path, 'blank.txt', 'x'), ['not-found'], 0],
    ['a path with a NUL', 'a\0b', ['not-found'], 0],
    ['a pattern without match', join(path, '*.nothing'), ['no-match'], 0],
    ['no date', file('undated.txt', PROSE), ['no-date'], 1],
    ['a date that is none', file('date2.txt', ` date 2031-02-30 ${PROSE}`), ['invalid-date'], 1],
    ['a date in the future', file('future.txt', ` date 2031-06-01 ${PROSE}`), ['future-date'], 1],
    ['tomorrow, which has come elsewhere', file('tomorrow.txt', ` date 2031-05-11 ${PROSE}`), [], 1],
    ['too few words for a language', file('short.txt', ' date 2031-05-02 11'), ['unknown-language'], 1],
    [
      'stray bytes in UTF-8',
      file('broken.txt', Buffer.concat([Buffer.from(`${DATED} “ü”`), Buffer.from([0xff])])),
      ['broken-encoding'],
      1,
    ],
    ['a stray NUL', file('nul.txt', `${DATED}\0`), ['broken-characters'], 1],
    ['a truncated gzip', file('cut.txt.gz', gzipSync(DATED.repeat(9)).subarray(0, 60)), ['truncated-gzip'], 0],
    [
      'a damaged gzip',
      file('bad.txt.gz', Buffer.concat([gzipSync(DATED).subarray(0, 20), Buffer.alloc(90, 7)])),
      ['broken-gzip'],
      0,
    ],
    ['no gzip at all', file('plain.txt.gz', DATED), [], 1],
    ['a gzip without the ending', file('packed.txt', gzipSync(`${DATED} packed`)), [], 1],
    ['broken front matter', file('front.txt', `---\ntitle: [\n---\n${DATED}`), ['broken-front-matter', 'no-date'], 1],
    ['JSON cut in half', file('half.json', '[{"text": "x"}, {"te'), ['broken-json'], 0],
    ['JSON that is no report', file('shape.json', '{"figures": [], "points": []}'), ['unknown-shape'], 0],
    ['JSON that is no object', file('five.json', '5'), ['unknown-shape'], 0],
    ['an empty list', file('none.json', '[]'), ['empty'], 0],
    ['a record without words', file('hollow.json', '{"title": "T", "text": " "}'), ['empty'], 0],
    [
      'half a character',
      file('lone.json', `{"text": "\\ud83d ${PROSE}", "published": "2031-05-02"}`),
      ['broken-characters'],
      1,
    ],
    [
      'a page named as text',
      file('page.txt', `<!doctype html><title>T</title><p>${PROSE}`),
      ['wrong-extension', 'no-date'],
      1,
    ],
    ['text named as a page', file('text.html', `${DATED} html`), ['wrong-extension'], 1],
    [
      'JSON lines named as JSON',
      file('lines.json', `${record({ id: 1 })}\n${record({ id: 2 })}\n`),
      ['wrong-extension'],
      2,
    ],
    ['JSON named as JSON lines', file('list.jsonl', `[\n${record({ id: 3 })}\n]`), ['wrong-extension'], 1],
    ['a page without words', file('void.html', '<html><body><script>alert(1)</script></body></html>'), ['empty'], 0],
    ['an empty folder', emptyFolder, ['empty-folder'], 0],
  ]

  it.each(cases)('%s', async (_, source, rules, count) => {
    const { reports, ...found } = await all(source)
    expect(found.rules).toEqual(rules)
    expect(reports).toHaveLength(count)
    for (const notice of found.notices) {
      expect(Notice.parse(notice)).toEqual(notice)
      expect(notice.from).toBe(source)
      expect(notice.hint).toBeTruthy()
      expect(notice.message).not.toContain('undefined')
    }
    for (const report of reports) expect(Report.parse(report)).toEqual(report)
  })

  it('all of them at once', async () => {
    const count = cases.reduce((sum, [, , , reports]) => sum + reports, 0)
    const { reports } = await all(...cases.map(([, source]) => source))
    expect(reports).toHaveLength(count)
  })

  it.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
    const closed = file('closed.txt', DATED)
    chmodSync(closed, 0)
    expect((await all(closed)).rules).toEqual(['unreadable'])
  })

  it('names the line of a JSON line that is cut in half, and reads the others', async () => {
    const source = file(
      'cut.jsonl',
      `${record({ id: 'a' })}\n\n{"text": "no\n${record({ id: 'b' })}\n5\n${record({ id: 'c' }).slice(0, 50)}`,
    )
    const { reports, notices } = await all(source)
    expect(reports).toHaveLength(2)
    expect(notices).toMatchObject([
      { rule: 'broken-json', line: 3 },
      { rule: 'unknown-shape', line: 5 },
      { rule: 'broken-json', line: 6 },
    ])
    expect(notices[2]?.hint).toContain('its end is missing')
  })

  it('reads the whole lines of a truncated gzip', async () => {
    const noise = Array.from({ length: 3000 }, (_, i) => record({ id: i, note: Math.sin(i).toString(36) })).join('\n')
    const packed = gzipSync(noise)
    const { reports, rules } = await all(file('cut.jsonl.gz', packed.subarray(0, packed.length / 2)))
    expect(reports.length).toBeGreaterThan(500)
    expect(rules.slice(-1)).toEqual(['truncated-gzip'])
  })

  it('says the fields found and the ones wanted', async () => {
    const { notices } = await all(join(path, 'shape.json'))
    expect(notices[0]?.message).toContain('figures, points')
    expect(notices[0]?.hint).toContain('maintext')
  })

  it('a 100 MB file, and a JSON line as long, without holding them', async () => {
    const big = file('big.txt', Buffer.alloc(100_000_000, 'word '))
    const line = file(
      'big.jsonl',
      Buffer.concat([Buffer.from(`{"text":"`), Buffer.alloc(50_000_000, 'word '), Buffer.from(`"}\n${record()}\n`)]),
    )
    const { reports, notices } = await all(big, line)
    expect(reports).toHaveLength(1)
    expect(notices).toMatchObject([
      { rule: 'too-large', from: big },
      { rule: 'too-large', from: line, line: 1 },
    ])
  })
})

describe('whatever the bytes,', () => {
  const { file } = folder()
  const ending = fc.constantFrom('txt', 'html', 'json', 'jsonl', 'txt.gz', 'md')
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((s) => Buffer.from(s)),
    fc.json().map((s) => Buffer.from(s)),
    fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div',
          '>',
          '"',
          '<script type="application/ld+json">',
          '{"',
          '}',
          'words',
          '\n',
          '---\n',
          '&amp',
          '<!--',
        ),
      )
      .map((a) => Buffer.from(a.join(''))),
    fc.string({ unit: 'binary' }).map((s) => gzipSync(s)),
  )

  it('taking in never throws, and its reports are whole', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(content, ending, async (bytes, end) => {
        const { reports, notices } = await all(file(`${n++}.${end}`, bytes))
        expect(reports.length + notices.length).toBeGreaterThan(0)
        for (const report of reports) {
          Report.parse(report)
          for (const region of report.regions) expect(slice(report.text, region).length).toBe(region.end - region.start)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the text of a file comes through exactly', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (words) => {
        const text = `${PROSE} ${words.replace(/\p{Cs}|\0/gu, '?')}`
        const { reports } = await all(
          file(`exact-${n++}.txt`, text),
          file(`exact-${n++}.json`, JSON.stringify({ text })),
        )
        expect(reports.map((r) => r.text)).toEqual([text, text])
      }),
      { numRuns: 100 },
    )
  })
})
