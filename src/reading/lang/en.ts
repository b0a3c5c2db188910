import { actors } from './en/actors.js'
import { acts } from './en/acts.js'
import { caveats } from './en/caveats.js'
import { commonness } from './en/commonness.js'
import { figures } from './en/figures.js'
import { groups } from './en/groups.js'
import { measurements } from './en/measurements.js'
import { media } from './en/media.js'
import { mentions } from './en/mentions.js'
import { nations } from './en/nations.js'
import { numerals } from './en/numerals.js'
import { persons } from './en/persons.js'
import { quotations } from './en/quotations.js'
import { sentences } from './en/sentences.js'
import { states } from './en/states.js'
import { times } from './en/times.js'

/** English, as data: all the words that reading knows, one file a topic. */
export const en = {
  acts,
  commonness,
  actors,
  caveats,
  figures,
  groups,
  measurements,
  media,
  mentions,
  nations,
  numerals,
  persons,
  quotations,
  sentences,
  states,
  times,
} as const
