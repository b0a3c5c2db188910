import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** Two invented reports of one event that do not agree, one of them hostile to terminals, and one of another event. */
const REPORTS: Record<string, string> = {
  'harbour-post.txt': `date 2024-05-20

Ferry Aurora runs aground off Skallan harbour

At least 12 passengers were injured when the ferry Aurora ran aground near Skallan on Monday, harbour master Ida Holm said.
Nobody was killed, she said. It could not be independently verified how many people were on board the Aurora.
`,
  'skallan-times.txt': `date 2024-05-21

Ferry Aurora aground near Skallan: nineteen injured \u001b[2J\u202e

Nineteen passengers were injured when the ferry Aurora ran aground near Skallan harbour, harbour master Ida Holm said on Tuesday.
The operator, Norlinje, denied that the ferry Aurora had been overloaded.
`,
  'mining-news.txt': `date 2019-02-02

Copper strike at Velde mine enters third week

More than 400 miners walked out at the Velde copper mine, union leader Paul Okoro said on Saturday.
The company said talks with the union would resume next week in Harrow.
`,
}

/** A folder with those reports, for the length of a test file. */
export function reportsFolder(): { folder: string; reports: string; db: string } {
  const place = { folder: '', reports: '', db: '' }
  beforeAll(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
    place.reports = place.folder
    place.db = join(place.folder, 'test.db')
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(place.folder, name), text)
  })
  afterAll(() => rmSync(place.folder, { recursive: true }))
  return place
}
