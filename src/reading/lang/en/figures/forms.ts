import { split } from './table.js'

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/** base, -s, past, participle, -ing of a verb given as `kill` or `slay slew slain`. */
export function formsOf(entry: string): [string, Form][] {
  const [base, past, participle] = entry.split(' ') as [string, string?, string?]
  const doubled =
    /[^aeiou][aeiou]([bdgmnpt])$/u.test(base) && past?.includes(base.slice(-1).repeat(2)) ? base + base.at(-1) : base
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : doubled
  const ing = base === 'die' ? 'dying' : `${stem}ing`
  const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
  const s = /(s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`
  return [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
  ]
}

/** All forms of the verbs of a list. */
export function forms(list: string): ReadonlySet<string> {
  return new Set(split(list).flatMap((verb) => formsOf(verb).map(([word]) => word)))
}
