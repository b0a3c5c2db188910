import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Painted text broken into lines of at most `width` cells; words longer than that are cut. */
const wrap = (painted: string, width: number): string[] =>
  wrapAnsi(painted, Math.max(1, width), { hard: true, trim: true }).split('\n')

/** Painted text under `indent` spaces, wrapped to `width` in all; further lines hang `hang` deeper. */
export function indented(painted: string, width: number, indent: number, hang = 0): string[] {
  const [first = '', ...rest] = wrap(painted, width - indent - hang)
  return [first, ...rest].map((line, i) => ' '.repeat(line === '' ? 0 : indent + (i > 0 ? hang : 0)) + line)
}

/** How a column may give way when the line is too short. */
export interface Column {
  /** never narrower than this, unless its content is */
  min?: number
  align?: 'left' | 'right'
}

const GAP = 2

type Row = readonly string[]

/** Rows of painted cells as lines of at most `width` cells: columns side by side, each cell wrapped within its own. */
export const columns = (rows: readonly Row[], spec: readonly Column[], width: number): string[] =>
  alike([rows], spec, width)[0] as string[]

/** Several such tables whose columns stand in the same places, so that the eye can run down them. */
export function alike(tables: readonly (readonly Row[])[], spec: readonly Column[], width: number): string[][] {
  const widths = share(naturalWidths(tables.flat(), spec.length), spec, width - GAP * (spec.length - 1))
  return tables.map((rows) => rows.flatMap((row) => rowLines(row, spec, widths)))
}

function rowLines(row: Row, spec: readonly Column[], widths: readonly number[]): string[] {
  const cells = spec.map((_, i) => wrap(row[i] ?? '', widths[i] as number))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => pad(lines[line] ?? '', widths[i] as number, spec[i]?.align))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

const naturalWidths = (rows: readonly Row[], count: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.max(0, ...rows.map((row) => stringWidth(row[i] ?? ''))))

/** Gives every column what it asks while there is room; the widest give way first, down to their minimum. */
function share(natural: readonly number[], spec: readonly Column[], room: number): number[] {
  const widths = [...natural]
  const floor = (i: number) => Math.min(natural[i] as number, spec[i]?.min ?? 8)
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    let widest = -1
    for (const [i, w] of widths.entries())
      if (w > floor(i) && (widest < 0 || w > (widths[widest] as number))) widest = i
    if (widest < 0) break
    widths[widest] = (widths[widest] as number) - 1
  }
  return widths.map((w) => Math.max(1, w))
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

function pad(line: string, width: number, align: Column['align'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(line)))
  return align === 'right' ? space + line : line + space
}
