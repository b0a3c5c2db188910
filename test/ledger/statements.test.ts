import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

const says = (
  who: string,
  cue: string,
  content: string,
  more: Partial<Told> = {},
  act: 'assert' | 'deny' = 'assert',
): Told => ({
  text: `${who} ${cue} ${content}.`,
  names: { [who]: 'organisation' },
  statements: [{ source: who, cue, content, act }],
  ...more,
})

describe('statements that answer one question', () => {
  it('brings a denial together with what it denies', () => {
    const { points, relations, claims } = compile(
      tell(
        says('The Union', 'said', 'that the rail company had threatened drivers with dismissal'),
        says('The Company', 'denied', 'that it had threatened drivers with dismissal', {}, 'deny'),
      ),
    )
    expect(points).toMatchObject([{ kind: 'denial', relation: 'conflict' }])
    expect(points[0]?.question).toBe('Did the rail company threaten drivers with dismissal?')
    expect(relations).toMatchObject([{ type: 'conflict', basis: 'one denies what the other asserts' }])
    expect(claims.map((c) => c.assertions[0]?.act).sort()).toEqual(['assert', 'deny'])
  })

  it('does not call two statements of one voice a conflict', () => {
    const { points } = compile(
      tell(
        says('Acme Steel', 'said', 'that the merger talks with its rival had ended'),
        says('Acme Steel', 'denied', 'that the merger talks with its rival had failed', {}, 'deny'),
      ),
    )
    expect(points.every((p) => p.relation !== 'conflict')).toBe(true)
  })

  it('keeps what one says is not so from what others say is, as answers of their own, whoever they are', () => {
    const { points, claims, relations } = compile(
      tell(
        { text: 'The ferry to the outer islands is running on time.' },
        { text: 'The ferry to the outer islands is not running on time.' },
      ),
    )
    expect(points).toHaveLength(1)
    expect(claims).toHaveLength(2)
    expect(relations.map((r) => r.type)).not.toContain('agreement')
  })

  it('takes one answer from two reports for agreement', () => {
    const { points } = compile(
      tell(
        says('The Electoral Board', 'said', 'that turnout reached a record in the northern districts'),
        says('The Observers', 'said', 'that turnout in the northern districts reached a record'),
      ),
    )
    expect(points).toMatchObject([{ relation: 'agreement' }])
  })

  it('sees that a later report takes something back', () => {
    const { relations } = compile(
      tell(
        says('The Governor', 'said', 'that he had imposed a curfew on the harbour district', {
          published: '2024-05-01',
        }),
        says('The Governor', 'said', 'that he had lifted the curfew on the harbour district', {
          published: '2024-05-03',
        }),
      ),
    )
    expect(relations.map((r) => r.type)).not.toContain('conflict')
  })

  it('gives what is passed on to the first hand, and keeps the way it came', () => {
    const { claims } = compile(
      tell(
        {
          text: 'News Wire reported that the Clerk said the verdict was read in an empty courtroom.',
          names: { 'News Wire': 'organisation', Clerk: 'person' },
          statements: [
            {
              source: 'News Wire',
              cue: 'reported',
              content: 'that the Clerk said the verdict was read in an empty courtroom',
            },
            {
              source: 'the Clerk',
              cue: 'said',
              content: 'the verdict was read in an empty courtroom',
              within: 'reported',
            },
          ],
        },
        says('The Defence', 'said', 'the verdict was read in an empty courtroom'),
      ),
    )
    const passed = claims.flatMap((c) => c.assertions).find((a) => a.claimantText === 'the Clerk')
    expect(passed?.via).toMatchObject([{ text: 'News Wire' }])
    expect(claims.flatMap((c) => c.assertions)).toHaveLength(2)
  })

  it('speaks for the author in a post', () => {
    const { claims } = compile(
      tell(
        {
          text: 'Residents were angry.\nOur crews reopened the flooded tunnel tonight. — City Transit (@transit)',
          post: {
            text: 'Our crews reopened the flooded tunnel tonight. — City Transit (@transit)',
            author: 'City Transit',
          },
        },
        { text: 'Crews reopened the flooded tunnel on Monday night.' },
      ),
    )
    expect(claims.flatMap((c) => c.assertions).map((a) => a.claimantText)).toContain('City Transit')
  })
})
