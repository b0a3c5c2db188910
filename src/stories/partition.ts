/**
 * Sets of leaves that only ever join, and never against a veto. The smallest member stands for its set, so the result
 * does not depend on the order in which members were named.
 */
export class Partition<T extends string> {
  /** Members have numbers, as a long story asks millions of times which set one is in. */
  readonly #numbers = new Map<T, number>()
  readonly #members: T[] = []
  /** for each member another of its set, nearer to the one that stands for it; that one for itself */
  readonly #parents: number[] = []
  /** for each root: the roots it must not join */
  readonly #apart = new Map<number, Set<number>>()
  #keepsApart: ((a: T, b: T) => boolean) | undefined
  /** for each root its members, while they are asked one by one */
  readonly #sets = new Map<number, T[]>()

  constructor(members: Iterable<T> = []) {
    for (const m of members) this.add(m)
  }

  has(member: T): boolean {
    return this.#numbers.has(member)
  }

  add(member: T): void {
    this.#number(member)
  }

  /** The member that stands for the set `member` is in; a stranger stands for itself. */
  find(member: T): T {
    const number = this.#numbers.get(member)
    return number === undefined ? member : (this.#members[this.#root(number)] as T)
  }

  /** Forbids the two sets to join; says false where they are one already. */
  part(a: T, b: T): boolean {
    const [x, y] = [this.#root(this.#number(a)), this.#root(this.#number(b))]
    if (x === y) return false
    this.#bar(x, y)
    return true
  }

  /** From now on no two sets join of which a member of one is to be kept apart from a member of the other. */
  partBy(keepsApart: (a: T, b: T) => boolean): void {
    this.#keepsApart = keepsApart
    for (const set of this.sets()) this.#sets.set(this.#root(this.#number(set[0] as T)), set)
  }

  mayJoin(a: T, b: T): boolean {
    const [x, y] = [this.#numbers.get(a), this.#numbers.get(b)]
    if (x === undefined || y === undefined) return true
    return !this.#apart.get(this.#root(x))?.has(this.#root(y))
  }

  /** Makes the two sets one, unless they were parted; says whether they are one now. */
  join(a: T, b: T): boolean {
    const x = this.#root(this.#number(a))
    const y = this.#root(this.#number(b))
    if (x === y) return true
    if (this.#apart.get(x)?.has(y)) return false
    if (this.#isVetoed(x, y)) {
      this.#bar(x, y)
      return false
    }
    const isFirst = (this.#members[x] as T) < (this.#members[y] as T)
    const root = isFirst ? x : y
    const other = isFirst ? y : x
    this.#parents[other] = root
    this.#unite(root, other)
    for (const enemy of this.#apart.get(other) ?? []) {
      this.#bar(root, enemy)
      this.#apart.get(enemy)?.delete(other)
    }
    this.#apart.delete(other)
    return true
  }

  /** Every set, its members and the sets themselves in code-unit order. */
  sets(): T[][] {
    const sets = new Map<number, T[]>()
    for (const m of [...this.#members].sort()) {
      const root = this.#root(this.#number(m))
      const set = sets.get(root)
      if (set) set.push(m)
      else sets.set(root, [m])
    }
    return [...sets.values()].sort(([a], [b]) => ((a as T) < (b as T) ? -1 : 1))
  }

  #number(member: T): number {
    const known = this.#numbers.get(member)
    if (known !== undefined) return known
    const number = this.#members.length
    this.#numbers.set(member, number)
    this.#members.push(member)
    this.#parents.push(number)
    return number
  }

  #root(number: number): number {
    const parents = this.#parents
    let root = number
    while (parents[root] !== root) root = parents[root] as number
    for (let at = number; at !== root; ) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }

  #isVetoed(x: number, y: number): boolean {
    const keepsApart = this.#keepsApart
    return keepsApart !== undefined && this.#of(x).some((a) => this.#of(y).some((b) => keepsApart(a, b)))
  }

  #unite(root: number, other: number): void {
    if (!this.#keepsApart) return
    const members = this.#of(root)
    for (const m of this.#of(other)) members.push(m)
    this.#sets.set(root, members)
    this.#sets.delete(other)
  }

  #of(root: number): T[] {
    return this.#sets.get(root) ?? [this.#members[root] as T]
  }

  #bar(x: number, y: number): void {
    for (const [root, enemy] of [
      [x, y],
      [y, x],
    ] as const) {
      const set = this.#apart.get(root)
      if (set) set.add(enemy)
      else this.#apart.set(root, new Set([enemy]))
    }
  }
}
