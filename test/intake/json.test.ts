import { describe, expect, it } from 'vitest'
import { reportId } from '../../src/schema/index.js'
import { all, folder, PROSE } from './taking.js'

const { file } = folder()

describe('records of other tools', () => {
  const cases: [tool: string, record: object, expected: object][] = [
    [
      'news-please',
      {
        authors: ['Ann Lee', 'Jo Roe'],
        date_download: '2031-05-03 08:00:00',
        date_modify: '2031-05-02 12:00:00',
        date_publish: '2031-05-02 10:25:30',
        description: 'Short',
        filename: 'a.json',
        language: 'en',
        maintext: PROSE,
        source_domain: 'www.ford.example',
        title: 'Two die in flood',
        url: 'https://www.ford.example/flood',
      },
      {
        byline: 'Ann Lee, Jo Roe',
        published: '2031-05-02T10:25:30',
        modified: '2031-05-02T12:00:00',
        outlet: 'ford.example',
        title: 'Two die in flood',
        url: 'https://www.ford.example/flood',
      },
    ],
    [
      'newspaper4k',
      {
        url: 'https://ford.example/flood',
        source_url: 'https://ford.example',
        meta_site_name: 'The Ford Herald',
        title: 'Two die in flood',
        text: PROSE,
        publish_date: 'Fri, 02 May 2031 10:25:30 GMT',
        authors: ['Ann Lee'],
        meta_lang: 'en',
        summary: '',
      },
      { outlet: 'The Ford Herald', published: '2031-05-02T10:25:30Z', byline: 'Ann Lee' },
    ],
    [
      'CC-News exports',
      {
        requested_url: 'https://www.ford.example/flood',
        plain_text: PROSE,
        published_date: '2031-05-02',
        title: 'Two die in flood',
        author: 'Ann Lee',
        sitename: 'Ford',
      },
      { url: 'https://www.ford.example/flood', outlet: 'Ford', published: '2031-05-02' },
    ],
    [
      'cc_news',
      {
        title: 'T',
        text: PROSE,
        domain: 'www.ford.example',
        date: '2031-05-02 10:25:30',
        url: 'https://www.ford.example/a',
      },
      { outlet: 'ford.example', published: '2031-05-02T10:25:30' },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'T',
        articleBody: PROSE,
        datePublished: '2031-05-02T10:25Z',
        author: { name: 'Ann Lee' },
        publisher: { name: 'Ford' },
      },
      { title: 'T', outlet: 'Ford', byline: 'Ann Lee', published: '2031-05-02T10:25Z' },
    ],
    [
      'ours, with nothing known',
      { id: 'x.txt', outlet: null, title: null, published: '2031-05-02', text: PROSE },
      { id: reportId('x.txt', PROSE), text: PROSE, outlet: 'x', published: '2031-05-02' },
    ],
  ]

  it.each(cases)('%s', async (tool, record, expected) => {
    const { reports, notices } = await all(file(`${tool}.json`, JSON.stringify([record, record])))
    expect(notices.map((n) => n.rule)).toEqual(['duplicate'])
    expect(reports).toMatchObject([expected])
    expect(reports[0]?.text.endsWith(PROSE)).toBe(true)
  })

  it('are found in a list under a member', async () => {
    const articles = [1, 2].map((id) => ({ id, content: `${PROSE} ${id}`, publishedAt: '2031-05-02T10:25:30Z' }))
    const { reports } = await all(file('wrapped.json', JSON.stringify({ status: 'ok', articles })))
    expect(reports.map((r) => r.id)).toEqual([1, 2].map((id) => reportId(String(id), `${PROSE} ${id}`)))
  })

  it('read by lines in UTF-16 and with a byte order mark too', async () => {
    const lines = [1, 2]
      .map((id) => JSON.stringify({ id, text: `${PROSE} «${id}»`, published: '2031-05-02' }))
      .join('\n')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines, 'utf16le')])
    for (const bytes of [wide, Buffer.from(`\uFEFF${lines}`)]) {
      const { reports, rules } = await all(file('bom.jsonl', bytes))
      expect(rules).toEqual([])
      expect(reports.map((r) => r.text)).toEqual([`${PROSE} «1»`, `${PROSE} «2»`])
    }
  })

  it('by the thousand stream through flat memory', async () => {
    const one = JSON.stringify({ text: PROSE.repeat(50), published: '2031-05-02' })
    const source = file(
      'many.jsonl',
      Array.from({ length: 4000 }, (_, i) => one.replace('{', `{"id":${i},`)).join('\n'),
    )
    const { takeIn } = await import('../../src/intake/intake.js')
    let count = 0
    let most = 0
    const before = process.memoryUsage().heapUsed
    for await (const found of takeIn([source])) {
      if ('report' in found) count++
      if (count % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(count).toBe(4000)
    // The file is 37 MB; what is held at once is garbage awaiting collection.
    expect(most).toBeLessThan(300_000_000)
  })
})
