import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What each stage may import beside itself and the ground below. schema ← intake, inference ← reading ← stories ← ledger ← export */
const MAY: Record<string, readonly string[]> = {
  schema: [],
  intake: ['schema'],
  inference: ['schema'],
  reading: ['schema', 'intake', 'inference'],
  stories: ['schema', 'intake', 'inference', 'reading'],
  ledger: ['schema', 'intake', 'inference', 'reading', 'stories'],
  export: ['schema', 'intake', 'inference', 'reading', 'stories', 'ledger'],
  store: ['schema'],
  work: ['schema'],
}

/** Files at the top of src/ that everything may stand on. */
const GROUND = ['errors.ts', 'settings.ts']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const stageOf = (file: string) => file.split(/[\\/]/)[0] as string

/** Files of the project that a file imports, relative to src/. */
function imports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'), true, true)
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(SRC, resolve(SRC, dirname(file), fileName)).replace(/\.js$/, '.ts'))
}

describe('the import order', () => {
  it.each(Object.keys(MAY))('holds for %s', (stage) => {
    const strays = files
      .filter((file) => stageOf(file) === stage)
      .flatMap((file) => imports(file).map((to) => ({ file, to })))
      .filter(({ to }) => !GROUND.includes(to) && ![stage, ...(MAY[stage] as string[])].includes(stageOf(to)))
    expect(strays).toEqual([])
  })

  it('knows every stage', () => {
    const stages = new Set(files.filter((file) => /[\\/]/.test(file)).map(stageOf))
    const anything = ['cli', 'serve', 'eval']
    expect([...stages].filter((stage) => !(stage in MAY) && !anything.includes(stage))).toEqual([])
  })

  it('keeps the ground below everything', () => {
    const above = GROUND.flatMap((file) => imports(file).filter((to) => !GROUND.includes(to)))
    expect(above).toEqual([])
  })
})

describe('only the screen writes to the terminal', () => {
  it('so that one function makes all text safe', () => {
    const writers = files.filter((file) =>
      /console\.|process\.std(out|err)\.write/.test(readFileSync(join(SRC, file), 'utf8')),
    )
    expect(writers).toEqual([])
  })
})
