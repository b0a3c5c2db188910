import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../src/intake/report-from-text.js'
import { Report, slice } from '../../src/schema/index.js'

describe('a report of a plain string', () => {
  it('is a whole report, the same each time', () => {
    const make = () =>
      reportFromText('Two people died.\n\nMore follow.', { outlet: 'The Ford Herald', published: '2031-05-02' })
    const report = Report.parse(make())
    expect(report).toEqual(make())
    expect(report).toMatchObject({ outlet: 'The Ford Herald', published: '2031-05-02', language: 'en' })
    expect(report.regions.map((r) => slice(report.text, r))).toEqual(['Two people died.', 'More follow.'])
  })

  it('puts the title before the body, once', () => {
    expect(reportFromText('Body.', { title: 'Head' }).text).toBe('Head\n\nBody.')
    expect(reportFromText('Head\nBody.', { title: 'Head' }).text).toBe('Head\nBody.')
    expect(reportFromText('Body.', { title: 'Head' }).regions[0]?.role).toBe('headline')
  })

  it('keeps a leading date in the text and takes it as the publication date', () => {
    const report = reportFromText(' date 2031-05-02 Two people died.')
    expect(report.published).toBe('2031-05-02')
    expect(report.text).toBe(' date 2031-05-02 Two people died.')
  })

  it('never edits a text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => reportFromText(text).text === text))
  })
})
