import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportMarkdown } from '../../src/export/markdown.js'
import { takeIn } from '../../src/intake/intake.js'
import { compile } from '../../src/ledger/compile.js'
import { read } from '../../src/reading/read.js'
import {
  type Actor,
  byPublication,
  type Claim,
  type Ledger,
  type Reading,
  type Report,
} from '../../src/schema/index.js'
import { gather } from '../../src/stories/gather.js'

/** The ledger of a folder of reports that tell one story, as `hearsay start` makes it. */
async function ledgerOf(...sources: string[]): Promise<{ ledger: Ledger; reports: Report[]; stories: number }> {
  const reports: Report[] = []
  for await (const item of takeIn(sources)) if ('report' in item) reports.push(item.report)
  reports.sort(byPublication)
  const readings: Reading[] = await Promise.all(reports.map(read))
  const stories = gather(reports, readings, [])
  const story = stories[0] as (typeof stories)[number]
  return { ledger: compile({ story, reports, readings, rulings: [] }), reports, stories: stories.length }
}

it('the example story gives this ledger', async () => {
  const { ledger, reports, stories } = await ledgerOf('examples/orlavets-dam/[0-9]*')
  expect(stories).toBe(1)
  await expect(exportMarkdown({ ledger, reports })).toMatchFileSnapshot('orlavets-dam.ledger.md')
})

const SEEDS = '../shared/seeds'

describe.skipIf(!existsSync(SEEDS))(`the story the project started from (${SEEDS})`, () => {
  const made = existsSync(SEEDS) ? ledgerOf(SEEDS) : undefined
  const ledger = async () => (await made)?.ledger as Ledger

  it('is one story of five reports', async () => {
    expect((await made)?.stories).toBe(1)
    expect((await ledger()).reports).toHaveLength(5)
  })

  it('has the killed attackers in one row, Russian counts against the RVC’s none, in conflict', async () => {
    const row = rowWith(await ledger(), 'killed', [0, 0])
    expect(row.point.relation).toBe('conflict')
    expect(values(row.claims)).toEqual(expect.arrayContaining(['70–70', '~70–70', '71–null', '0–0']))
    expect(claimants(await ledger(), row.claims, [0, 0])).toEqual(['Russian Volunteer Corps'])
  })

  it.each([
    ['injured', [8, null], ['~3–null', '3–3', '8–null']],
    ['evacuated', [100, null], ['100–null', '~100–100']],
    ['destroyed', [4, 4], ['4–4']],
    ['destroyed', [5, 5], ['5–5']],
  ] as const)('has one row of people or things %s (%s)', async (measure, one, expected) => {
    const row = rowWith(await ledger(), measure, one)
    expect(values(row.claims)).toEqual(expect.arrayContaining([...expected]))
  })

  it('has Ukraine’s denials', async () => {
    const { claims } = await ledger()
    const denials = claims.flatMap((c) => c.assertions.filter((a) => a.act === 'deny'))
    expect(new Set(denials.map((a) => a.report)).size).toBeGreaterThanOrEqual(2)
  })

  it('has the caveats, with who could not verify', async () => {
    const by = (await ledger()).caveats.map((c) => c.by)
    expect(by).toEqual(expect.arrayContaining(['Reuters', 'The Kyiv Independent']))
  })

  it.each([
    ['Free Russia Legion', 'Freedom of Russia Legion', 'Liberty of Russia Legion', 'Freedom for Russia Legion'],
    ['Russian Volunteer Corps', 'RVC', 'CVR'],
    ['Graivoron', 'Grayvoron'],
    ['Podolyak', 'Podoliak'],
  ])('has %s as one actor', async (...names) => {
    const { actors } = await ledger()
    const listing = (name: string) =>
      actors.find((a: Actor) => a.aliases.some((alias) => alias.text.endsWith(name)))?.id
    expect(names.map(listing)).toEqual(names.map(() => listing(names[0] as string)))
    expect(listing(names[0] as string)).toBeDefined()
  })
})

type Bounds = readonly [number | null, number | null]

function rowWith(ledger: Ledger, measure: string, [low, high]: Bounds) {
  const byId = new Map(ledger.claims.map((c) => [c.id, c]))
  const rows = ledger.points.map((point) => ({ point, claims: point.claims.map((id) => byId.get(id) as Claim) }))
  const row = rows.find(
    ({ point, claims }) =>
      point.measure === measure && claims.some((c) => c.quantity?.low === low && c.quantity.high === high),
  )
  if (!row) throw new Error(`no row of ${measure} holds ${low}–${high}`)
  return row
}

const values = (claims: readonly Claim[]) =>
  claims.map(({ quantity: q }) => `${q?.approx ? '~' : ''}${q?.low ?? null}–${q?.high ?? null}`)

function claimants(ledger: Ledger, claims: readonly Claim[], [low, high]: Bounds): string[] {
  const names = new Map(ledger.actors.map((a) => [a.id, a.name]))
  return claims
    .filter((c) => c.quantity?.low === low && c.quantity.high === high)
    .flatMap((c) => c.assertions.map((a) => (a.claimant && names.get(a.claimant)) ?? a.claimantText))
}
