import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hearsay } from './run.js'

it('lists what reading had to say, in text and as JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-notices-'))
  const [db, bad] = [join(folder, 'hearsay.db'), join(folder, 'cut.jsonl')]
  writeFileSync(bad, '{"title": "half a li')
  await hearsay(['read', bad, '--db', db])
  const notices = JSON.parse((await hearsay(['notices', '--db', db, '--json'])).out)
  expect(notices).toMatchObject([{ severity: 'error', from: expect.stringContaining('cut.jsonl'), line: 1 }])
  const { status, out } = await hearsay(['notices', '--db', db])
  expect(status).toBe(0)
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(notices[0].message.slice(0, 30))
  expect(out).toContain('cut.jsonl:1')
})
