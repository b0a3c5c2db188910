import type { Evaluation, Scores } from './evaluate.js'

const percent = (value: number | undefined) => (value === undefined ? '' : (100 * value).toFixed(1))

/** Scores as a plain table: a line per score, a column per gold file and the mean. */
export function scoreTable(evaluation: Evaluation): string {
  const names = Object.keys(evaluation.stories)
  const columns = [...names, ...(names.length > 1 ? ['mean'] : [])]
  const scoresOf = (column: string): Scores =>
    column === 'mean' ? evaluation.mean : (evaluation.stories[column] as Scores)
  const rows = Object.entries(evaluation.mean).flatMap(([key, members]) =>
    Object.keys(members).map((member) => [
      `${key} ${member}`,
      ...columns.map((column) => percent(scoresOf(column)[key]?.[member])),
    ]),
  )
  const head = ['%', ...columns]
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((row) => (row[i] as string).length)))
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ')
  return [line(head), ...rows.map(line)].join('\n')
}
