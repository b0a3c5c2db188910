import { Command, CommanderError } from 'commander'
import { EnvironmentError, UsageError } from '../errors.js'
import { VERSION } from '../settings.js'
import { EXIT, type Screens } from './command.js'
import { COMMANDS } from './commands.js'
import { plain } from './screen/plain.js'
import { bold, red } from './screen/text.js'

/** Runs one command line and answers with its exit status. */
export async function main(args: readonly string[], screens: Screens): Promise<number> {
  let status: number = EXIT.ok
  try {
    const root = await program(screens, wanted(args), (code) => {
      status = code
    })
    await root.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return failed(error, screens)
  }
}

/** The one command that is named first, where one is; all of them for help and for slips. */
const wanted = ([first = '']: readonly string[]): string[] =>
  Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS)

/** The command line as a tree of the commands with these names. */
export async function program(
  screens: Screens,
  names: readonly string[] = Object.keys(COMMANDS),
  exit: (status: number) => void = () => {},
): Promise<Command> {
  const root = new Command('hearsay')
    .description(
      'Reads many news reports of one event and keeps a claim ledger: who says what, through whom, how surely.',
    )
    .version(VERSION)
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', '\nTry it:\n  $ hearsay start        # the example story, from reports to ledger\n')
  for (const make of await Promise.all(names.map((name) => COMMANDS[name]?.())))
    if (make) root.addCommand(make(screens, exit))
  each(root, (command) => {
    command.exitOverride()
    command.showHelpAfterError(`Run hearsay ${path(command)}--help for how it is used.`)
    command.configureOutput({
      writeErr: (text) => screens.err.preformatted(text),
      writeOut: (text) => screens.out.preformatted(text),
      outputError: (text, write) => write(text),
    })
  })
  return root
}

function failed(error: unknown, { err }: Screens): number {
  // Commander has shown its own message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    for (const [i, line] of error.message.split('\n').entries())
      err.say(i === 0 ? [red(bold('error')), ' ', line] : line)
    return error instanceof UsageError ? EXIT.usage : EXIT.environment
  }
  err.say([red(bold('error')), ' this is a defect in Hearsay, please report it with what stands below'])
  err.preformatted(`${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT.defect
}

function each(command: Command, visit: (command: Command) => void): void {
  visit(command)
  for (const child of command.commands) each(child, visit)
}

/** “rule figure ” for a command below others; nothing for the root. */
const path = (command: Command): string => (command.parent ? `${path(command.parent)}${plain(command.name())} ` : '')
