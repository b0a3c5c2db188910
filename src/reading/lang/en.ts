import { mentions } from './en/mentions.js'
import { statements } from './en/statements.js'

/** English, as data: all the words that reading knows, one file a topic. */
export const en = { mentions, statements } as const
