import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EnvironmentError } from '../errors.js'
import { Config } from './config.js'

/** Where the model for a language lies; the same from `src/` and from `dist/`. */
export const modelFolder = (language: string): string =>
  fileURLToPath(new URL(`../../models/${language}/`, import.meta.url))

/** A model's settings and its files by network, each read and found whole. */
export interface ModelFiles {
  config: Config
  networks: Record<keyof Config['files'], Uint8Array>
  vocabulary: string
}

/**
 * Reads a model and checks every file against the digest in its `config.json`.
 * @throws EnvironmentError naming the file that is missing, damaged or not understood
 */
export function readModel(folder: string): ModelFiles {
  const config = readConfig(folder)
  const names = Object.keys(config.files) as (keyof Config['files'])[]
  const networks = Object.fromEntries(names.map((name) => [name, readChecked(folder, config.files[name])]))
  const vocabulary = new TextDecoder().decode(readChecked(folder, config.vocabulary))
  return { config, networks: networks as ModelFiles['networks'], vocabulary }
}

/** Twelve hex digits that change with any file of the model, or `missing`: telling who reads must not need the model. */
export function modelDigest(folder: string): string {
  try {
    return createHash('sha256')
      .update(readFileSync(`${folder}config.json`))
      .digest('hex')
      .slice(0, 12)
  } catch {
    return 'missing'
  }
}

function readConfig(folder: string): Config {
  const path = `${folder}config.json`
  const text = new TextDecoder().decode(readOrExplain(path))
  try {
    return Config.parse(JSON.parse(text))
  } catch (cause) {
    throw new EnvironmentError(`${path} is not the settings of a model this version knows. ${RESTORE}`, { cause })
  }
}

function readChecked(folder: string, { file, sha256 }: { file: string; sha256: string }): Uint8Array {
  const path = `${folder}${file}`
  const bytes = readOrExplain(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found === sha256) return bytes
  throw new EnvironmentError(
    `${path} is damaged: its SHA-256 is ${found.slice(0, 12)}…, not ${sha256.slice(0, 12)}…. ${RESTORE}`,
  )
}

/** @throws EnvironmentError naming the file that cannot be read, and the way out */
export function readOrExplain(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new EnvironmentError(`the model file ${path} cannot be read (${code}). ${RESTORE}`, { cause })
  }
}

const RESTORE = 'Install the package again, or restore models/ from the repository.'
