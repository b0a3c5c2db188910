import { expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

const timelineOf = (...told: Told[]) =>
  compile(tell(...told)).timeline.map(({ at, precision, background }) => [at, precision, background])

it('has what happened when, as precisely as reports tell it, and what was long before as background', () => {
  const text = 'The dam broke on Monday at 6:10 a.m. local time. It was built in 1959 by convicts.'
  const times: Told['times'] = [
    { text: 'Monday at 6:10 a.m.', value: '2024-03-04T06:10', type: 'time' },
    { text: '1959', value: '1959' },
  ]
  expect(timelineOf({ published: '2024-03-05', text, times })).toEqual([
    ['1959', 'year', true],
    ['2024-03-04T06:10', 'time', false],
  ])
})

it('has no times of writing: of a post, of the report', () => {
  const post = 'The dam has broken! — Jane Roe (@jroe) March 4, 2024'
  const text = `Updated on 5 March\n${post}`
  const times = [
    { text: '5 March', value: '2024-03-05' },
    { text: 'March 4, 2024', value: '2024-03-04' },
  ]
  const told = { published: '2024-03-05', text, times, post: { text: post, author: 'Jane Roe (@jroe)' } }
  const { reports, ...rest } = tell(told)
  const dated = reports.map((r) => ({
    ...r,
    regions: r.regions.map((region) => (region.role === 'post' ? { ...region, published: '2024-03-04' } : region)),
  }))
  expect(compile({ ...rest, reports: dated }).timeline).toEqual([])
})
