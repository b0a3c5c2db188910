import type { Command } from 'commander'
import type { Screens } from './command.js'
import { evalCommand } from './eval.js'
import { exportCommand } from './export.js'
import { ledgerCommand } from './ledger.js'
import { readCommand } from './read.js'
import { ruleCommand } from './rule.js'
import { showCommand } from './show.js'
import { startCommand } from './start.js'
import { storiesCommand } from './stories.js'

/** Makes a command; `exit` sets the status it ends with where that is not 0. */
export type MakeCommand = (screens: Screens, exit: (status: number) => void) => Command

/** Every command, in the order help lists them. */
export const COMMANDS: readonly MakeCommand[] = [
  startCommand,
  readCommand,
  storiesCommand,
  ledgerCommand,
  showCommand,
  ruleCommand,
  exportCommand,
  evalCommand,
]
