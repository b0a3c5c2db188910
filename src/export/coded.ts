import type { Coding, Point } from '../schema/index.js'

/** A figure row as coding rules code it: “UCDP-style: low 2, best 2, high 40 · …”; empty where nothing differs. */
export function coded({ codings = [], claims, background }: Point): string {
  if (background || claims.length < 2) return ''
  return codings
    .map((coding) => `${NAMES[coding.rule]}: ${numbers(coding)}`)
    .concat(rejections(codings))
    .filter((part) => part !== '')
    .join(' · ')
}

const NAMES: Record<Coding['rule'], string> = { ucdp: 'UCDP-style', acled: 'ACLED-style', range: 'Everything claimed' }

function numbers({ rule, low, best, high }: Coding): string {
  if (rule === 'acled') return number(best)
  return rule === 'range'
    ? `${number(low)} to ${number(high)}`
    : `low ${number(low)}, best ${number(best)}, high ${number(high)}`
}

const number = (n: number | null): string => (n === null ? 'none given' : String(n))

/** “left out: 3 revised later by the same claimant”, as the first rule does. */
function rejections([first, ...others]: readonly Coding[]): string {
  if (others.length === 0) return ''
  const reasons = new Map<string, number>()
  for (const { reason } of first?.rejected ?? []) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const parts = [...reasons].map(([reason, n]) => `${n} (${reason})`)
  return parts.length === 0 ? '' : `left out of the first two: ${parts.join(', ')}`
}
