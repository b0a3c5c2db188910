import { type Report, reportId } from '../../src/schema/index.js'

/** A report as intake makes it, with as little as a test wants to say. */
export function makeReport(title: string, body: string, published?: string): Report {
  const text = `${title}\n\n${body}`
  return {
    id: reportId(title, text),
    outlet: 'Example Gazette',
    title,
    language: 'en',
    ...(published && { published }),
    text,
    regions: [],
    capture: { sha256: '', mediaType: 'text/plain', retrieved: '', from: title },
    notices: [],
  }
}

export const flood = [
  makeReport(
    'Dam at Ostravia bursts, dozens missing',
    'The Kelva dam above the town of Ostravia burst on Monday. Mayor Lena Brandt said dozens were missing in the Kelva valley.',
    '2031-05-05',
  ),
  makeReport(
    'Ostravia flood: 12 dead after Kelva dam burst',
    'Rescuers in Ostravia found twelve bodies after the Kelva dam burst. Mayor Brandt called for help.',
    '2031-05-06',
  ),
  makeReport(
    'Kelva dam operator denies blame for Ostravia flood',
    'The operator of the Kelva dam denied neglect. Mayor Lena Brandt accused it of ignoring cracks before the flood in Ostravia.',
    '2031-05-20',
  ),
]

export const strike = [
  makeReport(
    'Port workers walk out in Talmere',
    'Dockers in Talmere walked out on Monday over pay. The union leader Omar Idris said cranes would stand still.',
    '2031-05-05',
  ),
  makeReport(
    'Talmere dockers vote to go on',
    'Dockers in Talmere voted to continue their walkout. Omar Idris said the cranes in Talmere stay still until pay rises.',
    '2031-05-07',
  ),
]

/** The same kind of event on the same day elsewhere. */
export const otherFlood = makeReport(
  'River Sarno floods Vellini after storm',
  'The river Sarno flooded the town of Vellini on Monday after a storm. Prefect Aldo Conti said nobody was missing.',
  '2031-05-05',
)
