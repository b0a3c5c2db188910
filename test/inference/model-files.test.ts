import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError } from '../../src/errors.js'
import { modelDigest, readModel } from '../../src/inference/model-files.js'

const folder = () => `${mkdtempSync(join(tmpdir(), 'hearsay-model-'))}/`

describe('readModel', () => {
  it('names the file that is missing, and the way out', () => {
    const empty = folder()
    expect(() => readModel(empty)).toThrow(EnvironmentError)
    expect(() => readModel(empty)).toThrow(/config\.json cannot be read \(ENOENT\)\. Install the package again/)
    expect(modelDigest(empty)).toBe('missing')
  })

  it('says when the settings are not a model’s', () => {
    const broken = folder()
    writeFileSync(`${broken}config.json`, '{"files": 1}')
    expect(() => readModel(broken)).toThrow(/config\.json is not the settings of a model this version knows/)
  })
})
