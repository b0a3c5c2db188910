/** Elements whose end may be left out, or that have none: they tell nothing of how deep a page is nested. */
const OPEN_ENDED = new Set(
  'area base br col dd dt embed hr img input li link meta optgroup option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** How deep the elements of a page are nested, without parsing it. */
export function depthOf(page: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (OPEN_ENDED.has((name as string).toLowerCase())) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
