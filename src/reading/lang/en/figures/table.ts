/** The entries of a list: “die, perish”. */
export const split = (list: string) => list.split(/,\s*/u)

/** Each word of the lists with the value of its list. */
export const table = <T>(entries: [T, string][]): Map<string, T> =>
  new Map(entries.flatMap(([value, list]) => split(list).map((word): [string, T] => [word, value])))
