import { type Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.js'
import { type FigureId, MEASURES, type Measure } from '../../schema/index.js'
import { chooseLeaf } from '../choose-leaf.js'
import { examples, type Screens } from '../command.js'
import { CLAIMANT_FLAG, claimantOf } from './claimant.js'
import { type RulingOptions, record, rulingCommand } from './record.js'

/** Commander takes a null for no value at all, so “none” stays a word until the verdict is made. */
type Bound = number | 'none'

interface FigureOptions extends RulingOptions {
  low?: Bound
  high?: Bound
  approx?: boolean
  measure?: Measure
  group?: string
  background?: boolean
  claimant?: string
}

/** `hearsay rule figure FIG …`: a figure read otherwise. */
export const figureCommand = (screens: Screens): Command =>
  rulingCommand('figure', 'a figure means something else than was read')
    .argument('<figure>', 'id of a figure, or its beginning')
    .option('--low <number>', 'lowest value, or “none”', bound)
    .option('--high <number>', 'highest value, or “none”', bound)
    .option('--approx', 'it is about that much')
    .option('--no-approx', 'it is exactly that much')
    .addOption(new Option('--measure <measure>', 'what it measures').choices(MEASURES))
    .option('--group <words>', 'what is counted, in a word or two')
    .option('--background', 'it is about something other than this event')
    .option('--no-background', 'it is about this event')
    .option(...CLAIMANT_FLAG)
    .addHelpText(
      'after',
      examples([
        ['hearsay rule figure fig_k3x9qa --low 13 --high none', 'more than 12'],
        ['hearsay rule figure fig_k3x9qa --measure injured --group soldiers', 'what is counted'],
      ]),
    )
    .action((figure: string, options: FigureOptions) =>
      record(screens, options, async (store) => {
        const { low, high, approx, measure, group, background, claimant } = options
        const read = { low: orNull(low), high: orNull(high), approx, measure, group, background }
        const given = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
        if (Object.keys(given).length === 0 && claimant === undefined)
          throw new UsageError(
            'Say what the figure means, for example --low 12 --high 12. See: hearsay rule figure --help',
          )
        if (typeof low === 'number' && typeof high === 'number' && low > high)
          throw new UsageError(`--low ${low} is above --high ${high}.`)
        const leaf = (await chooseLeaf(store, figure, ['fig'])).leaf as FigureId
        const who = claimant === undefined ? {} : { claimant: await claimantOf(store, claimant) }
        return { type: 'figure', leaf, ...given, ...who }
      }),
    )

const orNull = (bound: Bound | undefined) => (bound === 'none' ? null : bound)

function bound(text: string): Bound {
  if (text === 'none') return text
  const value = Number(text.replaceAll(',', ''))
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('Give a number such as 12, or “none”.')
  return value
}
