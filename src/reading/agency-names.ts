import { type Mention, mentionId, overlap, type Report } from '../schema/index.js'
import { agencies } from './lang/en/agencies.js'

/** Names of two words and more: letters (“AP”) may be anybody's. */
const NAMES = agencies.flatMap(({ forms }) => forms.filter((form) => form.includes(' ') && !form.startsWith('The ')))

/** News agencies by their full names where no reader looks: in lines that say whose the text is. `names` are those found. */
export function agencyNames(report: Report, names: readonly Mention[]): Mention[] {
  const { text } = report
  const taken = names.filter((m) => m.form === 'name').map((m) => m.head)
  return NAMES.flatMap((name) => placesOf(text, name)).flatMap((head) => {
    const isLetter = /\p{L}/u.test(`${text[head.start - 1] ?? ''}${text[head.end] ?? ''}`)
    if (isLetter || taken.some((t) => overlap(t, head) > 0)) return []
    return [{ id: mentionId(report.id, head), span: head, head, form: 'name', type: 'organisation' } satisfies Mention]
  })
}

function placesOf(text: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length })
  return places
}
