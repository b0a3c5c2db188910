import { z } from 'zod'
import { Ledger } from './ledger.js'
import { Notice } from './notice.js'
import { Reading } from './reading.js'
import { Report } from './report.js'
import { Ruling } from './ruling.js'
import { Story } from './story.js'

const PUBLISHED = { ledger: Ledger, notice: Notice, reading: Reading, report: Report, ruling: Ruling, story: Story }

/** The nouns that leave the program as JSON Schema 2020-12, by file name; `schema/` holds them checked in. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PUBLISHED).map(([name, noun]) => [name, `${JSON.stringify(z.toJSONSchema(noun), null, 2)}\n`]),
  )
