// Prints the JSON Schema of each noun that leaves the program into schema/, one file each. Run after a build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../dist/schema/json-schemas.js'

const folder = fileURLToPath(new URL('../schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`${folder}${name}.json`, schema)
