import { type Command, Option } from 'commander'
import { UsageError } from '../../errors.js'
import { ACTS, type Act, CERTAINTIES, type Certainty, type StatementId } from '../../schema/index.js'
import { chooseLeaf } from '../choose-leaf.js'
import { examples, type Screens } from '../command.js'
import { CLAIMANT_FLAG, claimantOf } from './claimant.js'
import { type RulingOptions, record, rulingCommand } from './record.js'

interface StatementOptions extends RulingOptions {
  act?: Act
  certainty?: Certainty
  claimant?: string
}

/** `hearsay rule statement STA …`: a statement read otherwise. */
export const statementCommand = (screens: Screens): Command =>
  rulingCommand('statement', 'a statement means something else than was read')
    .argument('<statement>', 'id of a statement, or its beginning')
    .addOption(new Option('--act <act>', 'what it does').choices(ACTS))
    .addOption(new Option('--certainty <certainty>', 'how sure it is').choices(CERTAINTIES))
    .option(...CLAIMANT_FLAG)
    .addHelpText('after', examples([['hearsay rule statement sta_m4tz2c --act deny', 'it denies']]))
    .action((statement: string, options: StatementOptions) =>
      record(screens, options, async (store) => {
        const { act, certainty, claimant } = options
        if (act === undefined && certainty === undefined && claimant === undefined)
          throw new UsageError('Say what it means, for example --act deny. See: hearsay rule statement --help')
        const leaf = (await chooseLeaf(store, statement, ['sta'])).leaf as StatementId
        const who = claimant === undefined ? {} : { claimant: await claimantOf(store, claimant) }
        return { type: 'statement', leaf, ...(act && { act }), ...(certainty && { certainty }), ...who }
      }),
    )
