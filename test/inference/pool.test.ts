import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../src/inference/find.js'
import { modelFolder } from '../../src/inference/model-files.js'
import type { Pool } from '../../src/inference/pool.js'

// Threads load JavaScript, so this runs what `npm run build` made.
const BUILT = new URL('../../dist/inference/pool.js', import.meta.url)
const TEXTS = [
  '“The bridge is shut,” said Ann Lee, the mayor of Harborough. She added that 12 people were hurt.',
  'The harbour police denied the report, according to Radio Harborough.',
  'Nobody was hurt.\n\nThe company declined to comment. “We wait,” a spokesman said.',
]

describe.skipIf(!existsSync(BUILT) || !existsSync(modelFolder('en')))('Pool', () => {
  const open = async (size: number, folder = modelFolder('en')): Promise<Pool> =>
    new (await import(BUILT.href)).Pool(folder, size)

  it('finds the same on no thread, one and two', async () => {
    const found = await Promise.all(
      [0, 1, 2].map(async (size) => {
        const pool = await open(size)
        const all = await Promise.all(TEXTS.map((text) => pool.find(text)))
        await pool.close()
        return JSON.stringify(all)
      }),
    )
    expect(found[1]).toBe(found[0])
    expect(found[2]).toBe(found[0])
  })

  it('tells of a missing model once for every text, and does not hang', async () => {
    const pool = await open(2, `${mkdtempSync(join(tmpdir(), 'hearsay-model-'))}/`)
    const told = await Promise.allSettled(TEXTS.map((text) => pool.find(text)))
    expect(told.map((t) => t.status === 'rejected' && t.reason.name)).toEqual(TEXTS.map(() => 'EnvironmentError'))
    await pool.close()
  })

  it('reads on after a text of nothing', async () => {
    const pool = await open(1)
    expect(await pool.find('')).toEqual(NOTHING)
    expect(await pool.find(' \n ')).toEqual(NOTHING)
    await pool.close()
  })
})
