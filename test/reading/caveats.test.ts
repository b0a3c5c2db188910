import { describe, expect, it } from 'vitest'
import { slice } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

const read = (text: string) =>
  lay(reportOf(text)).caveats.map(({ span, by }) => [slice(text, span), by ? slice(text, by) : undefined])

describe('caveats', () => {
  it.each([
    [
      'The Courier could not independently verify the claim.',
      'The Courier could not independently verify the claim',
      'The Courier',
    ],
    ['The Courier was unable to confirm the figures.', 'The Courier was unable to confirm the figures', 'The Courier'],
    ['The footage could not be verified.', 'The footage could not be verified', undefined],
    ['The result has not yet been confirmed.', 'The result has not yet been confirmed', undefined],
    [
      'The toll rose, but it was not immediately clear whether the dam had failed.',
      'it was not immediately clear whether the dam had failed',
      undefined,
    ],
    ['The cause was unclear.', 'The cause was unclear', undefined],
    ['His motive remains unknown.', 'His motive remains unknown', undefined],
    ['Little is known about the bidder.', 'Little is known about the bidder', undefined],
    ['It is too early to say who won.', 'It is too early to say who won', undefined],
    ['The group provided no evidence.', 'The group provided no evidence', 'The group'],
    ['He blamed the union, without giving details.', 'without giving details', undefined],
    ['The ministry did not elaborate.', 'The ministry did not elaborate', 'The ministry'],
    [
      'There was no independent confirmation of the deal.',
      'There was no independent confirmation of the deal',
      undefined,
    ],
    [
      'Whether the ship can be saved remains to be seen.',
      'Whether the ship can be saved remains to be seen',
      undefined,
    ],
    ['The bank declined to confirm the bid.', 'The bank declined to confirm the bid', 'The bank'],
    ['The owner would not confirm the sale.', 'The owner would not confirm the sale', 'The owner'],
    [
      'The club neither confirmed nor denied the transfer.',
      'The club neither confirmed nor denied the transfer',
      'The club',
    ],
    ['The crew had no idea where the ferry was.', 'The crew had no idea where the ferry was', 'The crew'],
    ['Nobody knows who opened the gate.', 'Nobody knows who opened the gate', undefined],
    ['It is hard to say who won.', 'It is hard to say who won', undefined],
    ['The date of the vote is still up in the air.', 'The date of the vote is still up in the air', undefined],
    ['The police can’t say if it was an accident.', 'The police can’t say if it was an accident', 'The police'],
    ['We don’t know for a fact that he was there.', 'We don’t know for a fact that he was there', 'We'],
    ['Police have not yet identified any suspects.', 'Police have not yet identified any suspects', 'Police'],
    ['Detectives have yet to establish a motive.', 'Detectives have yet to establish a motive', 'Detectives'],
    ['Crews are still trying to learn how it began.', 'Crews are still trying to learn how it began', 'Crews'],
    ['No motive has been established.', 'No motive has been established', undefined],
    ['Neither side’s claims could be verified.', 'Neither side’s claims could be verified', undefined],
    ['The cause of the fire is under investigation.', 'The cause of the fire is under investigation', undefined],
    ['Many questions remain about the crash.', 'Many questions remain about the crash', undefined],
    ['Confusion over the order of events continues.', 'Confusion over the order of events continues', undefined],
    ['The vote was too close to call.', 'The vote was too close to call', undefined],
    ['If the claims in the letter are true, he lied.', 'If the claims in the letter are true', undefined],
    ['Specifics were not included in the filing.', 'Specifics were not included in the filing', undefined],
    ['Being on the list is no proof of guilt.', 'Being on the list is no proof of guilt', undefined],
    ['No group has claimed responsibility.', 'No group has claimed responsibility', undefined],
    ['The figures are provisional.', 'The figures are provisional', undefined],
    ['There were conflicting reports about the flood.', 'There were conflicting reports about the flood', undefined],
    ['Details of the bid were scarce.', 'Details of the bid were scarce', undefined],
    ['The deal, if confirmed, would be the largest yet.', 'if confirmed', undefined],
    [
      'The firm is awaiting confirmation from the regulator.',
      'The firm is awaiting confirmation from the regulator',
      undefined,
    ],
  ])('%s', (text, span, by) => expect(read(text)).toEqual([[span, by]]))

  it.each([
    'The minister was not known for patience.',
    'Verify that you are not a robot.',
    'I don’t know how we got here.',
    'Experts could not establish contact with the probe.',
    'The talks have not proved to be easy.',
    'She declined to comment.',
    'The bank did not say how many jobs would go.',
    'His name was not released.',
    'Police are investigating whether he fell asleep.',
    'They could not say enough about the crew.',
    'Having a licence is proof of age.',
    'Most voters have no idea who their mayor is.',
    'The candidate made conflicting statements about the tax.',
    'If determined, the strikers may win.',
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})
