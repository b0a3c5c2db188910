import { actors } from './en/actors.js'
import { groups } from './en/groups.js'
import { mentions } from './en/mentions.js'
import { nations } from './en/nations.js'
import { statements } from './en/statements.js'

/** English, as data: all the words that reading knows, one file a topic. */
export const en = { actors, groups, mentions, nations, statements } as const
