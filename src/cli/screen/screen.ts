import picocolors from 'picocolors'
import { alike, type Column, indented } from './layout.js'
import { plain, plainJson } from './plain.js'
import { paint, type Text } from './text.js'

/** The part of a stream that the screen needs. */
export interface Sink {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

type Row = readonly Text[]

/** A table under its heading, with what is to be added below it. */
export interface Section {
  heading?: Text
  rows: readonly Row[]
  foot?: Text
}

/** The only way to the terminal: what it is given becomes safe, styled where wanted, and wrapped. */
export class Screen {
  private readonly colors: ReturnType<typeof picocolors.createColors>
  readonly styled: boolean

  constructor(
    private readonly sink: Sink,
    private readonly env: Record<string, string | undefined> = process.env,
  ) {
    this.styled = wantsColour(sink, env)
    this.colors = picocolors.createColors(this.styled)
  }

  get isTerminal(): boolean {
    return this.sink.isTTY === true
  }

  /** Cells in a line: HEARSAY_WIDTH, else the terminal's, else 100; between 40 and 120 so that lines can be read. */
  get width(): number {
    const wanted = Number(this.env.HEARSAY_WIDTH) || this.sink.columns || 100
    return Math.max(40, Math.min(120, wanted))
  }

  /** One paragraph, wrapped under its indent; further lines hang deeper. */
  line(text: Text = '', { indent = 0, hang = 0 } = {}): void {
    this.lines(indented(paint(text, this.colors), this.width, indent, hang))
  }

  /** A message: one line however long, so that paths and commands in it can be copied. */
  say(text: Text): void {
    this.lines([paint(text, this.colors)])
  }

  /** Rows of cells side by side. */
  table(rows: readonly Row[], spec: readonly Column[], { indent = 0 } = {}): void {
    this.sections([{ rows }], spec, { indent })
  }

  /** Tables one below the other whose columns stand in the same places, each under its heading. */
  sections(sections: readonly Section[], spec: readonly Column[], { indent = 0 } = {}): void {
    const painted = sections.map(({ rows }) => rows.map((row) => row.map((cell) => paint(cell, this.colors))))
    const tables = alike(painted, spec, this.width - indent)
    for (const [i, lines] of tables.entries()) {
      const heading = sections[i]?.heading
      if (heading) {
        this.line()
        this.line(heading, { indent: Math.max(0, indent - 2), hang: 2 })
      }
      this.lines(lines.map((line) => ' '.repeat(indent) + line))
      const foot = sections[i]?.foot
      if (foot) this.line(foot, { indent, hang: 2 })
    }
  }

  /** A value as JSON: indented, or on one line for streams of them. */
  json(value: unknown, form: 'indented' | 'line' = 'indented'): void {
    this.sink.write(`${plainJson(value, form === 'indented' ? 2 : undefined)}\n`)
  }

  /** Lines that are laid out already — help, a stack trace, an exported page on a terminal: made safe, not wrapped. */
  preformatted(text: string): void {
    this.sink.write(text.split('\n').map(plain).join('\n'))
  }

  /** An export's characters: exactly as they are into a pipe, made safe on a terminal. */
  content(text: string): void {
    if (this.isTerminal) this.preformatted(text)
    else this.sink.write(text)
  }

  private lines(lines: readonly string[]): void {
    this.sink.write(`${lines.join('\n')}\n`)
  }
}

/** NO_COLOR wins, then FORCE_COLOR, then whether a person is looking. */
function wantsColour(sink: Sink, env: Record<string, string | undefined>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return sink.isTTY === true && env.TERM !== 'dumb'
}
