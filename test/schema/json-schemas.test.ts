import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { jsonSchemas } from '../../src/schema/json-schemas.js'

const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url))

it('schema/ holds what the nouns say (npm run schemas prints it anew)', () => {
  const printed = jsonSchemas()
  const held = Object.fromEntries(
    readdirSync(FOLDER).map((file) => [file.replace('.json', ''), readFileSync(FOLDER + file, 'utf8')]),
  )
  expect(held).toEqual(printed)
})
