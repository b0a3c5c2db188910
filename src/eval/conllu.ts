import type { EntityType, Span } from '../schema/index.js'

/** One GUM document as running text, with its mentions of named people, organisations and places. */
export interface ConlluDocument {
  id: string
  genre: string
  text: string
  mentions: GoldMention[]
}

/** `isName`: its head is a proper noun; else it is a description or pronoun of something linked (“this country”, “he”). */
type GoldMention = Span & { type: EntityType; isName: boolean }

interface Word {
  span: Span
  upos: string
}
interface OpenEntity {
  key: string
  type: string
  linked: boolean
  head: number
  from: number
}

const TYPES: Record<string, EntityType> = { person: 'person', organization: 'organisation', place: 'place' }

/**
 * Reads CoNLL-U with GUM's `Entity=` annotations: what has a proper noun as its head word, or is linked.
 * Entities of other types than person, organization and place are left out.
 */
export function* parseConllu(source: string): Generator<ConlluDocument> {
  for (const part of source.split(/^# newdoc id = /m).slice(1)) yield parseDocument(part)
}

function parseDocument(source: string): ConlluDocument {
  const lines = source.split('\n')
  const id = (lines[0] as string).trim()
  const words: Word[] = []
  const mentions: ConlluDocument['mentions'] = []
  const open: OpenEntity[] = []
  let text = ''
  let gap = ''
  let multiwordEnd = 0
  for (const line of lines.slice(1)) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) gap = text === '' ? '' : '\n\n'
    const columns = line.split('\t')
    if (columns.length < 10 || line.startsWith('#')) continue
    const [position, form, , upos, , , , , , misc] = columns as [string, string, string, string, ...string[]]
    const range = /^(\d+)-(\d+)$/.exec(position)
    if (position.includes('.')) continue
    if (range) {
      // A multiword token (“don't”) is written once; its words share its place.
      text += gap + form
      gap = misc?.includes('SpaceAfter=No') ? '' : ' '
      multiwordEnd = Number(range[2])
      continue
    }
    if (Number(position) <= multiwordEnd) {
      words.push({ span: insideMultiword(text, form, words.at(-1)), upos })
      if (Number(position) === multiwordEnd) multiwordEnd = 0
    } else {
      text += gap + form
      words.push({ span: { start: text.length - form.length, end: text.length }, upos })
      gap = misc?.includes('SpaceAfter=No') ? '' : ' '
    }
    readEntities(misc ?? '', words, open, mentions)
  }
  return { id, genre: id.split('_')[1] ?? '', text, mentions }
}

function insideMultiword(text: string, form: string, previous: Word | undefined): Span {
  const from = previous ? previous.span.end : 0
  const start = text.indexOf(form, Math.max(from, text.lastIndexOf(' ') + 1))
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + form.length }
}

/** Opens and closes the entities of one word: `(7-person-new-…-1-coref(3-place-…-1-sgl)` or `7)`. */
function readEntities(misc: string, words: Word[], open: OpenEntity[], mentions: ConlluDocument['mentions']): void {
  const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
  if (!value) return
  for (const [, opening, closed, closing] of value.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
    if (opening) {
      const fields = opening.split('-')
      open.push({
        key: fields[0] as string,
        type: fields[1] as string,
        head: Number((fields[5] ?? '1').split(',')[0]),
        linked: fields.length > 7,
        from: words.length - 1,
      })
      if (closed) close(open.pop() as OpenEntity)
    } else {
      const index = open.findLastIndex((e) => e.key === closing)
      if (index >= 0) close(open.splice(index, 1)[0] as OpenEntity)
    }
  }
  function close(entity: OpenEntity): void {
    const type = TYPES[entity.type]
    const first = words[entity.from]
    const last = words.at(-1)
    const head = words[entity.from + entity.head - 1]
    const isName = head?.upos === 'PROPN'
    if (!type || !first || !last || !(entity.linked || isName)) return
    mentions.push({ start: first.span.start, end: last.span.end, type, isName })
  }
}
