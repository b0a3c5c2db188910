import { describe, expect, it } from 'vitest'
import { slice } from '../../../src/schema/index.js'
import { lay, reportOf } from '../lay.js'

// 5 May 2020 is a Tuesday.
const read = (text: string, published: string | undefined = '2020-05-05T08:00:00+09:00') =>
  lay(reportOf(text, { published })).times.map(({ span, value }) => `${slice(text, span)} = ${value}`)

describe('times', () => {
  it.each([
    ['The dam burst on Sunday.', ['Sunday = 2020-05-03']],
    ['The dam burst on Tuesday.', ['Tuesday = 2020-05-05']],
    ['The vote will be held on Sunday.', ['Sunday = 2020-05-10']],
    ['“I will miss it,” she said on Sunday.', ['Sunday = 2020-05-03']],
    ['It happened yesterday.', ['yesterday = 2020-05-04']],
    ['It began two weeks ago.', ['two weeks ago = 2020-W17']],
    ['The war began 15 months ago.', ['15 months ago = 2019-02']],
    ['It was sold last year.', ['last year = 2019']],
    ['It was sold last August.', ['last August = 2019-08']],
    ['It opened in March.', ['March = 2020-03']],
    ['It opened on December 28.', ['December 28 = 2019-12-28']],
    ['Talks are set for May 9.', ['May 9 = 2020-05-09']],
    ['It closed on 9 November 2016.', ['9 November 2016 = 2016-11-09']],
    ['It closed in December 2015.', ['December 2015 = 2015-12']],
    ['The last one was in 1959.', ['1959 = 1959']],
    ['It left at 6.10am on Monday.', ['6.10am on Monday = 2020-05-04T06:10']],
    ['It left just after midnight.', ['midnight = T00:00']],
    ['It lasted three days.', ['three days = P3D']],
    ['They march every week.', ['every week = P1W']],
    ['It slid for eight seconds, three days after he sat down.', ['eight seconds = PT8S']],
    ['She may sit down at 5 with 3/8 of them.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('reads only full dates where the report has none of its own', () => {
    expect(
      lay(
        reportOf('On Monday, yesterday, in March, on 9 November 2016 and in 1959.', { published: undefined }),
      ).times.map((t) => t.value),
    ).toEqual(['2016-11-09', '1959'])
  })

  it('reads a post against its own day', () => {
    const text = 'We march on today.'
    const regions = [{ start: 0, end: text.length, role: 'post' as const, published: '2020-04-30' }]
    expect(lay(reportOf(text, { regions })).times.map((t) => t.value)).toEqual(['2020-04-30'])
  })
})
