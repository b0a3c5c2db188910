import type { Command } from 'commander'
import { inForce, type Ruling } from '../../schema/index.js'
import { type Common, command, type Screens, withStore } from '../command.js'
import { bold, dim } from '../screen/text.js'
import { shortIds } from '../views/short-ids.js'
import { minute } from '../views/when.js'

/** `hearsay rule list`. */
export const listCommand = ({ out }: Screens): Command =>
  command('list', 'all rulings, oldest first; those taken back are marked').action(async (options: Common) => {
    const rulings = await withStore(options, false, (store) => store.rulings())
    const standing = new Set(inForce(rulings).map((ruling) => ruling.id))
    if (options.json) return out.json(rulings.map((ruling) => ({ ...ruling, inForce: standing.has(ruling.id) })))
    if (rulings.length === 0) return out.line('No rulings yet.')
    const short = shortIds(rulings.map((ruling) => ruling.id))
    out.table(
      rulings.map((ruling) => [
        short(ruling.id),
        bold(ruling.verdict.type),
        said(ruling),
        ruling.by,
        dim(minute(ruling.at)),
        ruling.verdict.type === 'withdraw' || standing.has(ruling.id) ? '' : dim('taken back'),
      ]),
      [{ min: 10 }, { min: 9 }, { min: 20 }, { min: 8 }, { min: 10 }, { min: 5 }],
    )
  })

/** What a ruling is about: its leaves shortened, its values as `name value`. */
function said({ verdict, supersedes, note }: Ruling): string {
  const { type: _, ...rest } = verdict
  const values = Object.entries(rest).map(([name, value]) =>
    ['a', 'b', 'leaf'].includes(name) ? String(value).slice(0, 10) : `${name} ${value === null ? 'none' : value}`,
  )
  if (supersedes) values.push(supersedes.slice(0, 10))
  return [...values, note ? `“${note}”` : ''].filter((part) => part !== '').join(' ')
}
