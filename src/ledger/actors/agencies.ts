import { agencies } from '../../reading/lang/en/agencies.js'
import { type Name, parseName } from './name.js'

const known = new Map(
  agencies.flatMap(({ name, forms }) => forms.map((form) => [parseName(form, 'organisation').key, name] as const)),
)

/** The news agency of that name, “AFP” for “Agence France-Presse”: letters that may begin no words of the long name. */
export const agencyOf = ({ key }: Name): string | undefined => known.get(key)

const forms = new Set(agencies.flatMap((agency) => agency.forms))

/** Whether a text is an agency's name to the letter, though it has no capital: “dpa”. */
export const isAgency = (text: string): boolean => forms.has(text)
