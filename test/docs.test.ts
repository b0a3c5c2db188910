import type { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { beforeAll, describe, expect, it } from 'vitest'
import { program } from '../src/cli/main.js'
import { Screen } from '../src/cli/screen/screen.js'
import { FORMATS } from '../src/export/index.js'
import { SETTINGS, variable } from '../src/settings.js'

const ROOT = new URL('../', import.meta.url)
const page = (name: string) => readFileSync(new URL(name, ROOT), 'utf8')
const headings = (text: string) => text.split('\n').flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? [])

let root: Command
beforeAll(async () => {
  const nowhere = new Screen({ write: () => {} })
  root = await program({ out: nowhere, err: nowhere })
})

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
const below = (command: Command): Command[] => command.commands.flatMap((child) => [child, ...below(child)])

describe('docs/cli.md', () => {
  const cli = page('docs/cli.md')

  it('has a heading for every command', () => {
    expect(
      below(root)
        .map(nameOf)
        .filter((name) => !headings(cli).includes(name)),
    ).toEqual([])
  })

  it('has a heading for every flag', () => {
    const flags = new Set(below(root).flatMap((command) => command.options.map((option) => option.long)))
    expect([...flags].filter((flag) => !headings(cli).includes(`\`${flag}\``))).toEqual([])
  })

  it('has no heading for a command or flag that is not there', () => {
    const names = ['hearsay', ...below(root).map(nameOf)]
    const flags = [
      '--help',
      '--version',
      ...below(root).flatMap((command) => command.options.map((option) => option.long)),
    ]
    const stale = headings(cli).filter((heading) =>
      heading.startsWith('hearsay ')
        ? !names.includes(heading)
        : heading.startsWith('`--') && !flags.includes(heading.slice(1, -1)),
    )
    expect(stale).toEqual([])
  })

  it('names every format', () => {
    expect(FORMATS.filter((format) => !cli.includes(`| \`${format}\` |`))).toEqual([])
  })
})

describe('docs/settings.md', () => {
  const settings = page('docs/settings.md')

  it.each(Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])('tells flag, variable and default of %s', (key) => {
    const { name, default: fallback } = SETTINGS[key]
    expect(headings(settings)).toContain(`\`--${name}\``)
    expect(settings).toContain(`\`${variable(key)}\``)
    expect(settings).toContain(`\`${fallback}\``)
  })
})

describe('every help', () => {
  it('shows examples or stands below one that does', () => {
    const bare = root.commands.filter(
      (command) => (command as unknown as EventEmitter).listenerCount('afterHelp') === 0,
    )
    expect(bare.map(nameOf)).toEqual([])
  })
})

describe('links between pages', () => {
  it.each(['README.md', 'docs/cli.md', 'docs/settings.md', 'docs/store.md'])('of %s lead somewhere', (name) => {
    const targets = [...page(name).matchAll(/\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g)].map((match) => match[1] as string)
    const missing = targets.filter((target) => !existsSync(fileURLToPath(new URL(target, new URL(name, ROOT)))))
    expect(missing).toEqual([])
  })
})
