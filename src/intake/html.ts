import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Notice } from '../schema/index.js'
import { whole } from './bytes.js'
import { decode } from './decode.js'
import type { Draft, Found, Source } from './draft.js'
import { declaredCharset } from './html/charset.js'
import { depthOf } from './html/depth.js'
import { metadata } from './html/metadata.js'
import { prose } from './html/prose.js'
import { identify } from './language.js'
import { encodingNotices } from './notices.js'

/** Elements beyond which a page is no article; extracting one from more takes minutes. */
const MOST_ELEMENTS = 50_000

/** Nesting beyond which no page was written by people; extracting takes time in the third power of it. */
const DEEPEST = 200

/** A saved page: one report, its text found by Readability, its metadata as the page tells them. */
export async function* html(source: Source): AsyncGenerator<Found> {
  const bytes = await whole(source)
  const decoded = decode(bytes, declaredCharset(bytes))
  try {
    const { notices, ...draft } = parsePage(decoded.text, source.from)
    const all = [...encodingNotices(decoded, source.from), ...notices]
    yield { draft: { ...draft, name: source.name, mediaType: 'text/html', from: source.from, bytes, notices: all } }
  } catch (error) {
    // A page no parser gets through is lost; the others are not.
    yield { notice: unparsable(source.from, error as Error) }
  }
}

function parsePage(page: string, from: string): Pick<Draft, 'body' | 'marks'> & { notices: Notice[] } {
  const depth = depthOf(page)
  if (depth > DEEPEST) throw new RangeError(`its elements are nested ${depth} deep`)
  const { document } = parseHTML(framed(page))
  const { language, notices, ...told } = metadata(document, from)
  const fallback = document.cloneNode(true) as Document
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse()
  const found = article?.content ? prose(article.content) : undefined
  const { body, marks } = found?.body ? found : prose(fallback.body ?? fallback)
  if (!found?.body && body !== '') notices.push({ ...NO_ARTICLE, from })
  const identified = identify(body)
  const title = told.title ?? (article?.title || undefined)
  const byline = told.byline ?? (article?.byline || undefined)
  return {
    ...told,
    ...(title && { title }),
    ...(byline && { byline }),
    body,
    marks,
    notices,
    ...{ language: identified === 'und' && language ? language : identified },
  }
}

/** Pages may leave out `html`, `head` and `body`, which browsers put in and this parser does not. */
function framed(page: string): string {
  if (/<head[\s>]/iu.test(page) && /<body[\s>]/iu.test(page)) return page
  const html = /<html[^>]*>/iu.exec(page)?.[0] ?? '<html>'
  const bare = page.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/giu, '')
  const body = /<body(?:\s[^>]*)?>/iu.exec(bare)
  const cut = body ? body.index : headLength(bare)
  return `<!doctype html>${html}<head>${bare.slice(0, cut)}</head>${body ? '' : '<body>'}${bare.slice(cut)}`
}

/** Where the elements that belong to a head end, in a page without `body`. */
function headLength(bare: string): number {
  return (
    /^(?:\s+|<!--.*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b.*?<\/\1>)*/isu.exec(bare)?.[0].length ?? 0
  )
}

const NO_ARTICLE: Notice = {
  severity: 'warning',
  rule: 'no-article',
  message: 'No article stands out on this page: all its words were taken, menus too',
  hint: 'Save the article’s own page, or its text as .txt',
}

const unparsable = (from: string, error: Error): Notice => ({
  severity: 'error',
  rule: 'broken-html',
  message: `${from} could not be read as a page: ${error.message.slice(0, 200)}`,
  hint: 'Save the page again, or its text as .txt',
  from,
})
