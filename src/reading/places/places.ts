import type { Mention, Place } from '../../schema/index.js'
import { slice } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Layer } from '../layer.js'
import type { Token } from '../tokens.js'
import { type City, citiesNamed } from './gazetteer.js'

const { adjectives, capitals, names } = en.nations

/** A namesake is ruled out where it is this much smaller. */
const CLEARLY = 5
/** A place that nothing else in the report points to must be a city. */
const CITY = 100_000

/**
 * Where place mentions lie. Only where the name is told apart from its namesakes: by a country the report speaks of, or by
 * being a city much larger than any of them. Everything else stays unlocated.
 */
export const places: Layer<'places'> = (report, { mentions, tokens }) => {
  const named = mentions.filter((mention) => mention.type === 'place' && mention.form === 'name')
  if (named.length === 0) return []
  const countries = countriesIn(tokens)
  const words = new Set(tokens.map((t) => t.text))
  return named.flatMap((mention) => {
    const name = slice(report.text, mention.head)
    // A report that also writes “city” or “reading” small says nothing of the towns called so.
    const city = words.has(name.toLowerCase()) ? undefined : locate(name, countries)
    return city ? [placeOf(mention, city)] : []
  })
}

function placeOf({ id }: Mention, city: City): Place {
  const [lon, lat] = city.loc.coordinates
  return { mention: id, geonames: city.cityId, name: city.name, country: city.country, lat, lon }
}

function locate(name: string, countries: ReadonlySet<string>): City | undefined {
  // A country or its people is no town, though towns are called so: Mexico, Georgia.
  if (names.has(name.toLowerCase())) return undefined
  const all = citiesNamed(name)
  const near = all.filter((city) => countries.has(city.country))
  const [first, second] = near.length > 0 ? near : all
  if (first === undefined || (second !== undefined && !isClearly(first, second))) return undefined
  const largest = all[0] as City
  const outshone = largest !== first && isClearly(largest, first)
  return first.population >= CITY || (near.length > 0 && !outshone) ? first : undefined
}

const isClearly = (a: City, b: City) => a.population >= CLEARLY * b.population

/** Countries that a report names, or whose people or capital it names, as ISO codes: those of their capitals. */
function countriesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [i, token] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(token.text)) continue
    for (let length = 1; length <= LONGEST; length++) {
      const words = tokens
        .slice(i, i + length)
        .map((t) => t.lower)
        .join(' ')
      const nation = names.get(words) ?? adjectives.get(words) ?? capitals.get(words)
      const code = nation === undefined || token.text === 'Us' ? undefined : codeOf(nation)
      if (code !== undefined) found.add(code)
    }
  }
  return found
}

/** The longest name of a nation, in words. */
const LONGEST = 4

const capitalOf = new Map<string, string>([...capitals].reverse().map(([capital, nation]) => [nation, capital]))

function codeOf(nation: string): string | undefined {
  const cities = citiesNamed(capitalOf.get(nation) ?? '')
  return (cities.find((city) => city.featureCode === 'PPLC') ?? cities[0])?.country
}
