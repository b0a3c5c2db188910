import { idOf, type Ledger } from '../schema/index.js'
import { actors } from './actors.js'
import { type Alike, alike } from './alike.js'
import { caveats } from './caveats.js'
import { figureRows } from './figure-rows.js'
import type { Inputs } from './inputs.js'
import { measurementRows } from './measurement-rows.js'
import { origins } from './origins.js'
import { assemble } from './points.js'
import { settle } from './rulings.js'
import { sayings } from './sayings.js'
import { sides } from './sides.js'
import { statementRows } from './statement-rows.js'
import { timeline } from './timeline.js'

/** Makes the ledger of one story. Pure: the same inputs give the same bytes, in whatever order they come. */
export function compile(inputs: Inputs, weights: Alike = alike()): Ledger {
  const settled = settle(inputs)
  const { reports, readings, rulings, pairs, orphans } = settled
  const story = { ...inputs.story, reports: reports.map((r) => r.id) }
  const cast = actors({ story, reports, readings: [...readings.values()], rulings })
  const said = sayings(settled, cast.of)
  const shared = origins(reports, readings)
  const { points, claims, relations } = assemble({
    figures: figureRows(said.figures, pairs, sides(settled, cast)),
    measurements: measurementRows(said.measurements, readings, cast.of, pairs),
    statements: statementRows(said, { reports, readings: [...readings.values()] }, cast.actors, pairs, weights),
    shared,
  })
  const content = {
    story,
    reports: reports.map(({ id, outlet, title, url, published, language }) => ({
      id,
      outlet,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      language,
      read: readings.has(id),
    })),
    actors: cast.actors,
    points,
    claims,
    relations,
    origins: shared.origins,
    caveats: caveats({ settled, cast, said, shared, claims }),
    timeline: timeline(settled),
    orphans,
  }
  // Its members are always made in one order, so that equal ledgers are equal texts.
  return { id: idOf('led', JSON.stringify(content)), ...content }
}
