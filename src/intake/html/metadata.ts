import type { Notice } from '../../schema/index.js'
import { isoDate } from '../dates.js'
import type { Draft } from '../draft.js'
import { invalidDate, outletName, people } from '../record.js'
import { articleOf } from './json-ld.js'

type Metadata = Pick<Draft, 'url' | 'outlet' | 'title' | 'byline' | 'published' | 'modified'> & {
  language?: string
  notices: Notice[]
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
]
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified']

/** What a page tells of its article: JSON-LD first, then OpenGraph, then other `meta`, then its elements. */
export function metadata(document: Document, from: string): Metadata {
  const article = articleOf(document) ?? {}
  const meta = metaOf(document)
  const notices: Notice[] = []
  const url = first([attribute(document, 'link[rel="canonical"]', 'href'), meta('og:url'), article.url], isUrl)
  const outlet = first([outletName(article.publisher), meta('og:site_name'), meta('application-name')], isText)
  const title = first([plain(document, article.headline), titleOf(document, meta, outlet)], isText)
  const byline = first([people(article.author), meta('author'), meta('dc.creator'), meta('parsely-author')], isName)
  const published = date(
    [article.datePublished, ...PUBLISHED.map(meta), attribute(document, 'time[datetime]', 'datetime')],
    'publication',
    from,
    notices,
  )
  const modified = date([article.dateModified, ...MODIFIED.map(meta)], 'modification', from, notices)
  const language = first([document.documentElement?.getAttribute('lang')], isText)
  return {
    ...(url && { url }),
    ...(outlet && { outlet: outlet.trim() }),
    ...(title && { title: title.trim() }),
    ...(byline && { byline: byline.trim().replace(/^by /iu, '') }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(language && { language }),
    notices,
  }
}

type Meta = (name: string) => string | undefined

/** `meta` by property, name or itemprop, without case; the first of a name wins. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name && content && !values.has(name)) values.set(name, content)
    }
  }
  return (name) => values.get(name.toLowerCase())
}

/** `og:title` or the page's title, without the site's name that many put behind it. */
function titleOf(document: Document, meta: Meta, outlet?: string): string | undefined {
  const title = meta('og:title') ?? document.querySelector('title')?.textContent ?? undefined
  if (!title || !outlet) return title
  const cut = title.search(/\s+[|\-–—·:]\s+[^|–—·]*$/u)
  return cut > 0 && title.slice(cut).toLowerCase().includes(outlet.trim().toLowerCase()) ? title.slice(0, cut) : title
}

function date(candidates: unknown[], what: string, from: string, notices: Notice[]): string | undefined {
  const given = candidates.filter((c) => c !== undefined && c !== null && c !== '')
  const found = given.map(isoDate).find((d) => d !== undefined)
  if (found === undefined && given.length > 0) notices.push({ ...invalidDate(given[0], what), from })
  return found
}

/** Some write HTML entities into JSON-LD; a headline wants characters. */
function plain(document: Document, value: unknown): string | undefined {
  if (typeof value !== 'string' || !/&(?:#\w+|\w+);/u.test(value)) return typeof value === 'string' ? value : undefined
  const element = document.createElement('p')
  element.innerHTML = value.replaceAll('<', '&lt;')
  return element.textContent ?? undefined
}

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined

const first = (values: unknown[], is: (text: string) => boolean) =>
  values.find((v): v is string => typeof v === 'string' && is(v))

const isText = (text: string) => text.trim() !== ''
const isName = (text: string) => isText(text) && !text.includes('://')
const isUrl = (text: string) => URL.canParse(text) && /^https?:/u.test(text)
