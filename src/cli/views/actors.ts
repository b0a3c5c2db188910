import type { Actor } from '../../schema/index.js'
import { dim, type Text, yellow } from '../screen/text.js'
import { heading, type View } from './view.js'

const SHOWN = 15

/** Who and what the reports speak of: name, other names, and what others call it. Those that speak or are labelled first. */
export function showActors(view: View): void {
  const { ledger, screen } = view
  if (ledger.actors.length === 0) return
  const ranked = [...ledger.actors].sort((a, b) => weight(b) - weight(a))
  const shown = view.all ? ranked : ranked.slice(0, SHOWN)
  heading(view, 'Actors', `${ledger.actors.length}`)
  screen.table(
    shown.map((actor) => [actor.name, dim(actor.type), aliases(actor), labels(view, actor)]),
    [{ min: 16 }, { min: 6 }, { min: 16 }, { min: 16 }],
    { indent: 2 },
  )
  if (shown.length < ranked.length)
    screen.line(dim(`… and ${ranked.length - shown.length} more actors: hearsay ledger --all`), { indent: 2 })
}

/** Labels and names weigh more than mere mentions. */
const weight = ({ labels, aliases, mentions }: Actor): number =>
  labels.length * 10 + aliases.length * 3 + Math.min(mentions.length, 20)

/** Other names, those that differ by article or capital shown once. */
function aliases({ name, aliases }: Actor): Text {
  const seen = new Set([bare(name)])
  const others = aliases.filter(({ text }) => !seen.has(bare(text)) && seen.add(bare(text)))
  return dim(others.map(({ text }) => text).join(' · '))
}

const bare = (name: string): string => name.toLowerCase().replace(/^the\s+/, '')

function labels({ actors }: View, { labels }: Actor): Text {
  const byText = new Map<string, Set<string>>()
  for (const { text, by, outlet } of labels) {
    const who = (by && actors.get(by)) ?? outlet
    byText.set(text, (byText.get(text) ?? new Set()).add(who))
  }
  return [...byText].map(([text, who], i) => [i > 0 ? '; ' : '', yellow(text), dim(` ${[...who].join(', ')}`)])
}
