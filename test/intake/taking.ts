import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { takeIn } from '../../src/intake/intake.js'
import type { Notice, Report } from '../../src/schema/index.js'

/** The clock of these tests. */
const now = () => new Date('2031-05-10T12:00:00Z')

/** A folder of real files that is gone after the tests. */
export function folder(): { path: string; file(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-intake-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    file(name, content) {
      const at = join(path, name)
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, content)
      return at
    },
  }
}

/** Everything that taking in gives. */
export async function all(...sources: string[]): Promise<{ reports: Report[]; notices: Notice[]; rules: string[] }> {
  const reports: Report[] = []
  const notices: Notice[] = []
  for await (const found of takeIn(sources, { now })) {
    if ('report' in found) reports.push(found.report)
    else notices.push(found.notice)
  }
  return { reports, notices, rules: notices.map((n) => n.rule) }
}

/** Enough English to be told from other languages. */
export const PROSE =
  'The river rose by two metres on Monday and flooded the lower town, the mayor said. Two people were killed and at least forty had to leave their homes, according to the fire brigade.'
