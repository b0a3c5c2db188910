import type { MentionId } from '../../schema/index.js'
import type { Store } from '../../store/store.js'
import { chooseMention } from './judge.js'

export const CLAIMANT_FLAG = [
  '--claimant <mention>',
  'who says it: a mention, or “outlet” for the outlet’s own voice',
] as const

/** What `--claimant` means: a mention, or null for the outlet's own voice. */
export const claimantOf = async (store: Store, wanted: string): Promise<MentionId | null> =>
  wanted === 'outlet' ? null : chooseMention(store, wanted)
