import { z } from 'zod'
import { id, makeId } from './id.js'

/** The reports of one event. Its id is that of its first report by (published, id). */
export const Story = z.object({
  id: id('sto'),
  /** the headline of the first report that has one, else what its first report begins with */
  title: z.string(),
  /** by publication */
  reports: z.array(id('rep')).min(1),
})
export type Story = z.infer<typeof Story>
export type StoryId = Story['id']

export const storyId = (firstReport: string): StoryId => makeId('sto', { first: firstReport })
