import { readFileSync } from 'node:fs'
import { UsageError } from './errors.js'

/** One setting: flags, environment variables and `docs/settings.md` come from this list. */
export interface Setting {
  /** kebab-case; the flag is `--name`, the variable `HEARSAY_NAME` */
  name: string
  /** what stands for the value in help */
  value: string
  default: string
  /** what it does, as one sentence */
  about: string
}

export const SETTINGS = {
  db: {
    name: 'db',
    value: 'FILE',
    default: 'hearsay.db',
    about: 'SQLite file that keeps reports, readings and rulings',
  },
  by: { name: 'by', value: 'NAME', default: 'anonymous', about: 'name under which rulings are recorded' },
} as const satisfies Record<string, Setting>

/** The environment variable of a setting. */
export const variable = (key: keyof typeof SETTINGS): string =>
  `HEARSAY_${SETTINGS[key].name.toUpperCase().replaceAll('-', '_')}`

/** The value in force: flag, else environment, else default. @throws UsageError on an empty value. */
export function setting(key: keyof typeof SETTINGS, flag?: string): string {
  const { name, default: fallback } = SETTINGS[key]
  const value = flag ?? process.env[variable(key)] ?? fallback
  if (value === '') throw new UsageError(`--${name} is empty: give a value or leave it out (default ${fallback})`)
  return value
}

/** Version of this package, as in package.json. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
