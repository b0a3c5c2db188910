import type { Notice, Report } from '../schema/index.js'
import { admit } from './admit.js'
import { open } from './bytes.js'
import type { Draft, Found } from './draft.js'
import { chooseFormat } from './formats.js'
import { Repeats } from './repeats.js'
import { type Place, places } from './sources.js'
import { trouble } from './trouble.js'

export interface TakeInOptions {
  /** the clock: for `capture.retrieved` and dates that lie in the future */
  now?: () => Date
}

/**
 * Takes in reports from files, folders, patterns and standard input (`-`), one at a time and in a fixed order. All
 * trouble comes as notices, before the report they concern (which carries them too); bad data never throws.
 */
export async function* takeIn(
  sources: readonly string[],
  options: TakeInOptions = {},
): AsyncGenerator<{ report: Report } | { notice: Notice }> {
  const now = options.now?.() ?? new Date()
  const repeats = new Repeats()
  for await (const place of places(sources)) {
    if ('notice' in place) {
      yield place
      continue
    }
    for await (const found of draftsOf(place)) {
      if ('notice' in found) yield found
      else yield* reportOf(found.draft, now, repeats)
    }
  }
}

function* reportOf(draft: Draft, now: Date, repeats: Repeats): Generator<{ report: Report } | { notice: Notice }> {
  const admitted = admit(draft, now)
  if ('notice' in admitted) return yield admitted
  const { report } = admitted
  const repeated = repeats.notice(report, draft.line)
  if (repeated) return yield { notice: repeated }
  for (const notice of report.notices) yield { notice }
  yield { report }
}

async function* draftsOf(place: Place): AsyncGenerator<Found> {
  try {
    const source = await open(place.path)
    try {
      const { read, notice } = chooseFormat(source, place.named)
      if (notice) yield { notice }
      if (read) yield* read(source)
    } finally {
      source.close()
    }
  } catch (error) {
    yield { notice: trouble(error, { from: place.path === '-' ? 'stdin' : place.path }) }
  }
}
