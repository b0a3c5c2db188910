import { createHash } from 'node:crypto'
import { type Report, reportId, slice } from '../schema/index.js'
import type { Draft } from './draft.js'
import { identify } from './language.js'
import { regions } from './regions.js'

/**
 * Makes a report of a draft: one text of headline and body, neither edited; regions, language, id.
 * @param retrieved ISO 8601 instant of taking in
 */
export function toReport(draft: Draft, retrieved: string): Report {
  const title = draft.title?.trim() || undefined
  const text = withHeadline(title, draft.body)
  const shift = text.length - draft.body.length
  const marks = draft.marks?.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift }))
  const marked = regions(text, title, marks)
  const headline = marked.find((r) => r.role === 'headline')
  const byline = draft.byline || undefined
  return {
    id: reportId(draft.url ?? draft.name, text),
    ...(draft.url && { url: draft.url }),
    outlet:
      draft.outlet ||
      (draft.url && hostOf(draft.url)) ||
      draft.name.replace(/(\.(txt|text|md|html?|json))?(\.gz)?$/iu, '') ||
      draft.name,
    ...(title ? { title } : headline && { title: slice(text, headline) }),
    ...(byline && { byline }),
    language: draft.language ?? identify(text),
    ...(draft.published && { published: draft.published }),
    ...(draft.modified && { modified: draft.modified }),
    text,
    regions: marked,
    capture: {
      sha256: createHash('sha256')
        .update(draft.bytes ?? text)
        .digest('hex'),
      mediaType: draft.mediaType,
      retrieved,
      from: draft.from,
    },
    notices: draft.notices ?? [],
  }
}

/** The host of `url` without `www.`; undefined where it has none. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || undefined : undefined
}

/** Headline and body as one string; a body that already starts with its headline stays alone. */
function withHeadline(title: string | undefined, body: string): string {
  if (!title) return body
  const plain = (s: string) => s.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  const start = plain(body.slice(0, title.length * 2 + 50))
  return start.startsWith(plain(title)) ? body : `${title}\n\n${body}`
}
