import { Command, Option } from 'commander'
import { SETTINGS, setting, variable } from '../settings.js'
import { openSqlite } from '../store/sqlite/open.js'
import type { Store } from '../store/store.js'
import type { Screen } from './screen/screen.js'

/** Where a command writes: what was asked for on standard output, everything else on standard error. */
export interface Screens {
  out: Screen
  err: Screen
}

/** Exit statuses; docs/cli.md explains them. */
export const EXIT = { ok: 0, badInput: 1, usage: 2, environment: 3, defect: 4, interrupted: 130 } as const

/** Options that most commands share. */
export interface Common {
  db?: string
  json?: boolean
}

/** A command with `--db` and `--json`. */
export const command = (name: string, summary: string): Command =>
  new Command(name).summary(summary).addOption(settingOption('db')).option('--json', 'print JSON instead of text')

/** The flag of a setting, with its default and its variable in the help. */
export function settingOption(key: keyof typeof SETTINGS): Option {
  const { name, value, default: fallback, about } = SETTINGS[key]
  return new Option(`--${name} <${value.toLowerCase()}>`, `${about} (default: ${fallback}; env: ${variable(key)})`)
}

/** Help text that shows the command at work. */
export const examples = (lines: readonly (readonly [line: string, what: string])[]): string => {
  const width = Math.max(...lines.map(([line]) => line.length))
  return `\nExamples:\n${lines.map(([line, what]) => `  $ ${line.padEnd(width)}  # ${what}`).join('\n')}`
}

/** Runs `work` on the store that `--db` names and closes it afterwards. Only commands that add to it make one. */
export async function withStore<T>(options: Common, create: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(setting('db', options.db), { create })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
