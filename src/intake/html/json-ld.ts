import { isObject } from '../record.js'

type Thing = Record<string, unknown>

/** The schema.org article among a page's JSON-LD, wherever it is nested; undefined where there is none. */
export function articleOf(document: Document): Thing | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parsed(script.textContent ?? '')).find(isArticle)
    if (article) return article
  }
  return undefined
}

/** Broken JSON-LD is common and says nothing of the report itself: it is passed over. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A page may wrap its things in lists, in `@graph`, or hang the article on a `WebPage`. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things)
  if (!isObject(value)) return []
  const thing = value as Thing
  return [thing, ...things(thing['@graph']), ...things(thing.mainEntity)]
}

const isArticle = (thing: Thing) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/u.test(type))
