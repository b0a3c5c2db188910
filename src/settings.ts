import { readFileSync } from 'node:fs'
import { UsageError } from './errors.js'

/** One setting: flags, environment variables and `docs/settings.md` come from this list. */
export interface Setting {
  /** kebab-case; the flag is `--name`, the variable `HEARSAY_NAME` */
  name: string
  default: string
  /** what it does, as one sentence */
  about: string
}

export const SETTINGS = {
  db: { name: 'db', default: 'hearsay.db', about: 'SQLite file that keeps reports, readings and rulings.' },
  by: { name: 'by', default: 'anonymous', about: 'Name under which rulings are recorded.' },
} as const satisfies Record<string, Setting>

/** The value in force: flag, else environment, else default. @throws UsageError on an empty value. */
export function setting(key: keyof typeof SETTINGS, flag?: string): string {
  const { name, default: fallback } = SETTINGS[key]
  const value = flag ?? process.env[`HEARSAY_${name.toUpperCase().replaceAll('-', '_')}`] ?? fallback
  if (value === '') throw new UsageError(`--${name} is empty: give a value or leave it out (default ${fallback})`)
  return value
}

/** Version of this package, as in package.json. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
