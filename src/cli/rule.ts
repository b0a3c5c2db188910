import { Command } from 'commander'
import { examples, type Screens } from './command.js'
import { figureCommand } from './rule/figure.js'
import { nameCommand, pairCommand, rejectCommand } from './rule/judge.js'
import { listCommand } from './rule/list.js'
import { statementCommand } from './rule/statement.js'
import { undoCommand } from './rule/undo.js'

const RULES: readonly ((screens: Screens) => Command)[] = [
  pairCommand('same', 'two leaves are one: one story, actor or claim'),
  pairCommand('different', 'two leaves are not one'),
  rejectCommand,
  nameCommand,
  figureCommand,
  statementCommand,
  listCommand,
  undoCommand,
]

/** `hearsay rule …`: what people decide; appended, never edited. */
export function ruleCommand(screens: Screens): Command {
  const rule = new Command('rule')
    .summary('correct the ledger: what people decide')
    .description(
      'Records what a person decides about the ledger. Rulings name leaves (rep_, men_, sta_, fig_, mea_), are only ever appended, and are taken back with “undo”.',
    )
    .addHelpText(
      'after',
      examples([
        ['hearsay rule different fig_k3x9qa fig_7bd2mw', 'these two are not one claim'],
        ['hearsay rule name men_q2v5aa "Maria Ostrova"', 'what this actor is called'],
        ['hearsay rule figure fig_k3x9qa --low 12 --high 12', 'the number was misread'],
        ['hearsay rule list', 'all rulings, with the ids that undo takes'],
      ]),
    )
  for (const make of RULES) rule.addCommand(make(screens))
  return rule
}
