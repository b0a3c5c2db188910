import { type Region, type Report, reportId } from '../../src/schema/index.js'

/** A report made of plain text for tests of reading. */
export const reportOf = (text: string, regions: Region[] = [], language = 'en'): Report => ({
  id: reportId('test', text),
  outlet: 'The Test',
  language,
  published: '2024-03-05',
  text,
  regions,
  capture: { sha256: '', mediaType: 'text/plain', retrieved: '2024-03-05T00:00:00Z', from: 'test' },
  notices: [],
})
