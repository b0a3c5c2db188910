import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Found, find, loadModel } from '../../src/inference/find.js'
import { modelFolder } from '../../src/inference/model-files.js'
import type { Span } from '../../src/schema/index.js'

type Pair = [number, number]

/** What training's own decoding finds in an invented text, as it writes it beside the model. */
interface Example {
  text: string
  statements: { source: Pair[]; cue: Pair[]; content: Pair[]; act: string; certainty: string; confidence: number }[]
  mentions: { span: Pair; head: Pair; type: string; form: string; score: number; antecedent: number | null }[]
}

const file = `${modelFolder('en')}examples.json`

describe.skipIf(!existsSync(file))('the worked examples beside the model', async () => {
  const examples = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Example[]) : []
  const model = existsSync(file) ? await loadModel(modelFolder('en'), 1) : undefined

  it('are a hundred or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(100)
  })

  it.each(examples.map((example) => [example.text.slice(0, 60), example] as const))('%s', async (_, example) => {
    if (!model) throw new Error('no model')
    const { text, statements, mentions } = example
    expect(asExample(await find(text, model))).toEqual({ statements, mentions })
  })
})

const pair = ({ start, end }: Span): Pair => [start, end]

const asExample = ({ statements, mentions }: Found): Omit<Example, 'text'> => ({
  statements: statements.map(({ source, cue, content, act, certainty, confidence }) => ({
    source: source.map(pair),
    cue: [pair(cue)],
    content: content.map(pair),
    act,
    certainty,
    confidence,
  })),
  mentions: mentions.map(({ span, head, type, form, score, antecedent }) => ({
    span: pair(span),
    head: pair(head),
    type,
    form,
    score,
    antecedent: antecedent ?? null,
  })),
})
