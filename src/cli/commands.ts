import type { Command } from 'commander'
import type { Screens } from './command.js'

/** Makes a command; `exit` sets the status it ends with where that is not 0. */
export type MakeCommand = (screens: Screens, exit: (status: number) => void) => Command

/** Every command, in the order help lists them. Each is loaded when it is wanted: what one needs, others needn't wait for. */
export const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  start: async () => (await import('./start.js')).startCommand,
  read: async () => (await import('./read.js')).readCommand,
  stories: async () => (await import('./stories.js')).storiesCommand,
  ledger: async () => (await import('./ledger.js')).ledgerCommand,
  show: async () => (await import('./show.js')).showCommand,
  notices: async () => (await import('./notices.js')).noticesCommand,
  rule: async () => (await import('./rule.js')).ruleCommand,
  export: async () => (await import('./export.js')).exportCommand,
  eval: async () => (await import('./eval.js')).evalCommand,
}
