/**
 * Sets of leaves that only ever join, and never against a veto. The smallest member stands for its set, so the result
 * does not depend on the order in which members were named.
 */
export class Partition<T extends string> {
  readonly #parent = new Map<T, T>()
  /** for each root: the roots it must not join */
  readonly #apart = new Map<T, Set<T>>()
  #keepsApart: ((a: T, b: T) => boolean) | undefined
  /** for each root its members, while they are asked one by one */
  readonly #members = new Map<T, T[]>()

  constructor(members: Iterable<T> = []) {
    for (const m of members) this.#parent.set(m, m)
  }

  has(member: T): boolean {
    return this.#parent.has(member)
  }

  add(member: T): void {
    if (!this.#parent.has(member)) this.#parent.set(member, member)
  }

  /** The member that stands for the set `member` is in; a stranger stands for itself. */
  find(member: T): T {
    let root = member
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up
    for (let at = member; at !== root; ) {
      const next = this.#parent.get(at) ?? root
      this.#parent.set(at, root)
      at = next
    }
    return root
  }

  /** Forbids the two sets to join; says false where they are one already. */
  part(a: T, b: T): boolean {
    const [x, y] = [this.find(a), this.find(b)]
    if (x === y) return false
    this.#barred(x).add(y)
    this.#barred(y).add(x)
    return true
  }

  /** From now on no two sets join of which a member of one is to be kept apart from a member of the other. */
  partBy(keepsApart: (a: T, b: T) => boolean): void {
    this.#keepsApart = keepsApart
    for (const set of this.sets()) this.#members.set(set[0] as T, set)
  }

  mayJoin(a: T, b: T): boolean {
    const [x, y] = [this.find(a), this.find(b)]
    return x === y || !this.#apart.get(x)?.has(y)
  }

  /** Makes the two sets one, unless they were parted; says whether they are one now. */
  join(a: T, b: T): boolean {
    this.add(a)
    this.add(b)
    const [x, y] = [this.find(a), this.find(b)]
    if (x === y) return true
    if (this.#apart.get(x)?.has(y)) return false
    if (this.#isVetoed(x, y)) return !this.part(x, y)
    const [root, other] = x < y ? [x, y] : [y, x]
    this.#parent.set(other, root)
    this.#unite(root, other)
    for (const enemy of this.#apart.get(other) ?? []) {
      this.#barred(root).add(enemy)
      const back = this.#barred(enemy)
      back.delete(other)
      back.add(root)
    }
    this.#apart.delete(other)
    return true
  }

  /** Every set, its members and the sets themselves in code-unit order. */
  sets(): T[][] {
    const sets = new Map<T, T[]>()
    for (const m of [...this.#parent.keys()].sort()) {
      const root = this.find(m)
      const set = sets.get(root)
      if (set) set.push(m)
      else sets.set(root, [m])
    }
    return [...sets.values()].sort(([a], [b]) => ((a as T) < (b as T) ? -1 : 1))
  }

  #isVetoed(x: T, y: T): boolean {
    const keepsApart = this.#keepsApart
    return keepsApart !== undefined && this.#of(x).some((a) => this.#of(y).some((b) => keepsApart(a, b)))
  }

  #unite(root: T, other: T): void {
    if (!this.#keepsApart) return
    const members = this.#of(root)
    for (const m of this.#of(other)) members.push(m)
    this.#members.set(root, members)
    this.#members.delete(other)
  }

  #of(root: T): T[] {
    return this.#members.get(root) ?? [root]
  }

  #barred(root: T): Set<T> {
    const set = this.#apart.get(root) ?? new Set<T>()
    this.#apart.set(root, set)
    return set
  }
}
