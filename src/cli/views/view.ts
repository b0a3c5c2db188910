import type { Claim, Ledger, Report } from '../../schema/index.js'
import type { Screen } from '../screen/screen.js'
import { bold, cyan, dim, type Text } from '../screen/text.js'
import { shortIds } from './short-ids.js'

/** What the parts of a ledger's view share. */
export interface View {
  screen: Screen
  ledger: Ledger
  reports: ReadonlyMap<string, Report>
  claims: ReadonlyMap<string, Claim>
  actors: ReadonlyMap<string, string>
  short: (id: string) => string
  /** show what is left out for brevity too */
  all: boolean
}

export function makeView(screen: Screen, ledger: Ledger, reports: readonly Report[], all = false): View {
  const leaves = ledger.claims.flatMap((claim) => claim.assertions.map((a) => a.leaf as string))
  return {
    screen,
    ledger,
    reports: new Map(reports.map((report) => [report.id as string, report])),
    claims: new Map(ledger.claims.map((claim) => [claim.id as string, claim])),
    actors: new Map(ledger.actors.map((actor) => [actor.id as string, actor.name])),
    short: shortIds([
      ...leaves,
      ...ledger.reports.map((report) => report.id),
      ...ledger.actors.flatMap((a) => a.mentions),
    ]),
    all,
  }
}

/** The name of a part, with what can be said of it in a few words. */
export function heading({ screen }: View, text: string, aside: Text = ''): void {
  screen.line()
  screen.line([bold(cyan(text)), aside ? '  ' : '', dim(aside)])
}
