import { describe, expect, it } from 'vitest'
import { Report, slice } from '../../src/schema/index.js'
import { all, folder, PROSE } from './taking.js'

const { file } = folder()
let count = 0
const taken = async (page: string | Uint8Array) => {
  const { reports, rules, notices } = await all(file(`page-${count++}.html`, page))
  return { report: reports[0] as Report, rules, notices }
}

const paragraphs = `<p>${PROSE}</p><p>May 2 was the worst day, she said.</p>`
const page = (head: string, body = paragraphs) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article>${body}</article></main><footer><p>Imprint · Contact</p></footer></body></html>`

const LD = (more: object) => `<script type="application/ld+json">${JSON.stringify(more)}</script>`

describe('a saved page', () => {
  it('gives its article: words, headline, captions, crossheads, posts', async () => {
    const canonical = '<link rel="canonical" href="https://www.ford.example/flood">'
    const { report, rules } = await taken(
      page(
        canonical +
          LD({
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'WebSite', name: 'Ford' },
              {
                '@type': ['NewsArticle'],
                headline: 'Two die in flood &#8211; mayor',
                datePublished: '2031-05-02T10:25:30+02:00',
                dateModified: '2031-05-02T12:00:00Z',
                author: [
                  { '@type': 'Person', name: 'Ann Lee' },
                  { '@type': 'Person', name: 'Jo Roe' },
                ],
                publisher: { '@type': 'Organization', name: 'The Ford Herald' },
              },
            ],
          }),
        `<h1>Two die in flood – mayor</h1><figure><img src="a.jpg"><figcaption>A boat   on Main
        Street, where the water stood</figcaption></figure>${paragraphs}<h2>“It was loud”</h2><p>${PROSE}</p>
        <blockquote><p>Moving on. Ford will be free!</p>— Ford (@ford) <a href="https://t.example/1">May 2, 2031</a></blockquote>
        <p>${PROSE}</p>`,
      ),
    )
    expect(rules).toEqual([])
    expect(Report.parse(report)).toMatchObject({
      url: 'https://www.ford.example/flood',
      outlet: 'The Ford Herald',
      title: 'Two die in flood – mayor',
      byline: 'Ann Lee, Jo Roe',
      published: '2031-05-02T10:25:30+02:00',
      modified: '2031-05-02T12:00:00Z',
      language: 'en',
      capture: { mediaType: 'text/html' },
    })
    expect(report.regions.map((r) => `${r.role}: ${slice(report.text, r).slice(0, 30)}`)).toEqual([
      'headline: Two die in flood – mayor',
      'caption: A boat on Main Street, where t',
      'paragraph: The river rose by two metres o',
      'paragraph: May 2 was the worst day, she s',
      'crosshead: “It was loud”',
      'paragraph: The river rose by two metres o',
      'post: Moving on. Ford will be free!\n',
      'paragraph: The river rose by two metres o',
    ])
    expect(report.text).not.toMatch(/Home|Imprint/u)
  })

  it('tells its metadata by OpenGraph and meta, without the site’s name in the title', async () => {
    const { report } = await taken(
      page(`<title>x</title><meta property="og:title" content="Two die in flood | Ford Herald">
        <meta property="og:site_name" content="Ford Herald"><meta property="og:url" content="https://ford.example/a">
        <meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2031-05-02T10:25Z">`),
    )
    expect(report).toMatchObject({
      title: 'Two die in flood',
      outlet: 'Ford Herald',
      url: 'https://ford.example/a',
      byline: 'Ann Lee',
      published: '2031-05-02T10:25Z',
    })
  })

  it('falls back on its elements, and the outlet on the host', async () => {
    const { report } = await taken(
      page(
        '<title>Two die in flood</title><link rel="canonical" href="https://www.ford.example/a">',
        `<time datetime="2031-05-02">2 May</time>${paragraphs}`,
      ),
    )
    expect(report).toMatchObject({ title: 'Two die in flood', outlet: 'ford.example', published: '2031-05-02' })
  })

  it.each([
    ['without html, head and body', `<!doctype html><title>T</title><p>${PROSE}</p><p>${PROSE}</p>`],
    ['without head', `<html><title>T</title><body>${paragraphs}</body></html>`],
    ['without body', `<html lang=en><head><title>T</title></head>${paragraphs}`],
    ['with nothing closed', `<html><head><title>T</title><body><p>${PROSE}<p>${PROSE}`],
  ])('is read %s', async (_, source) => {
    const { report } = await taken(source)
    expect(report.title).toBe('T')
    expect(report.text).toContain(PROSE)
  })

  it('in its declared encoding', async () => {
    const text = 'Мэр города заявил во вторник, что вода поднялась на два метра и затопила нижний город.'
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"><title>T</title></head><body><p>'),
      Buffer.from([...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0)))),
    ])
    const { report, rules } = await taken(bytes)
    expect(report.text).toContain(text)
    expect(rules).toEqual(['no-date', 'not-english'])
  })

  it('with a date that is none says so', async () => {
    const { report, notices } = await taken(page('<meta name="date" content="soon">'))
    expect(report.published).toBeUndefined()
    expect(notices).toMatchObject([{ rule: 'invalid-date', severity: 'warning' }])
    expect(notices[0]?.message).toContain('"soon"')
  })

  it('never runs what is on it', async () => {
    const { report } = await taken(
      page('', `<script>globalThis.hacked = true</script><img src=x onerror="globalThis.hacked = true">${paragraphs}`),
    )
    expect(report.text).not.toContain('hacked')
    expect('hacked' in globalThis).toBe(false)
  })

  it('nested without end is lost alone', async () => {
    const { reports, rules } = await all(
      file('deep.html', `<html><body>${'<div>'.repeat(200_000)}x`),
      file('next.html', page('<meta name="date" content="2031-05-02">')),
    )
    expect(reports).toHaveLength(1)
    expect(rules).toEqual(['broken-html'])
  })
})
