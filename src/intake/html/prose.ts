import type { Span } from '../../schema/index.js'
import type { Mark } from '../draft.js'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'BUTTON FORM HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
)
const ROLES: Record<string, Mark['role']> = { FIGCAPTION: 'caption', H2: 'crosshead', H3: 'crosshead', H4: 'crosshead' }

/** The words of an element as paragraphs with empty lines between, and which of them its markup says more about. */
export function prose(root: Node): { body: string; marks: Mark[] } {
  const writer = new Writer()
  writer.visit(root)
  writer.end()
  return { body: writer.body, marks: writer.marks }
}

class Writer {
  body = ''
  readonly marks: Mark[] = []
  #line = ''

  visit(node: Node): void {
    if (node.nodeType === 3) this.#line += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name)) return
    const block = BLOCKS.has(name)
    if (block) this.end()
    const from = this.body.length
    for (const child of node.childNodes) this.visit(child)
    if (!block) return
    this.end()
    this.#mark({ start: from, end: this.body.length }, ROLES[name])
  }

  /** Ends the paragraph; within one, white space is the markup's, not the author's. */
  end(): void {
    const words = this.#line.replace(/[ \t\n\r\f]+/gu, ' ').trim()
    this.#line = ''
    if (words !== '') this.body += this.body === '' ? words : `\n\n${words}`
  }

  #mark(span: Span, role: Mark['role'] | undefined): void {
    if (role && span.end > span.start) this.marks.push({ ...span, role })
  }
}
