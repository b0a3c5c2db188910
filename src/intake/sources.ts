import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import glob from 'fast-glob'
import type { Notice } from '../schema/index.js'
import { trouble } from './trouble.js'

/** A file to read (`-`: standard input), and whether the user named it (by a pattern, perhaps) or it turned up in a folder. */
export interface Place {
  path: string
  named: boolean
}

/** Files that paths, folders (all below them, in order of name) and glob patterns stand for, one at a time. */
export async function* places(sources: readonly string[]): AsyncGenerator<Place | { notice: Notice }> {
  for (const source of sources) {
    if (source === '-') yield { path: source, named: true }
    else yield* placesOf(source)
  }
}

async function* placesOf(source: string): AsyncGenerator<Place | { notice: Notice }> {
  try {
    const found = await stat(source)
    if (found.isDirectory()) yield* folder(source)
    else yield { path: source, named: true }
  } catch (error) {
    // A path that exists wins over a pattern, so that brackets in file names need no quoting.
    if (isMissing(error) && glob.isDynamicPattern(source)) yield* pattern(source)
    else yield { notice: trouble(error, { from: source }) }
  }
}

async function* folder(path: string): AsyncGenerator<Place | { notice: Notice }> {
  let count = 0
  for await (const place of walk(path, new Set())) {
    count++
    yield place
  }
  if (count > 0) return
  yield {
    notice: {
      severity: 'warning',
      rule: 'empty-folder',
      message: `The folder ${path} holds no files`,
      hint: 'Name a folder with .txt, .html, .json or .jsonl files, or the files themselves',
      from: path,
    },
  }
}

/** Depth first, by code units of the name; hidden files stay out; a folder linked into itself is entered once. */
async function* walk(path: string, entered: Set<string>): AsyncGenerator<Place | { notice: Notice }> {
  try {
    const real = await realpath(path)
    if (entered.has(real)) return
    entered.add(real)
    for (const name of (await readdir(path)).sort()) {
      if (name.startsWith('.')) continue
      yield* entry(join(path, name), entered)
    }
  } catch (error) {
    yield { notice: trouble(error, { from: path }) }
  }
}

async function* entry(path: string, entered: Set<string>): AsyncGenerator<Place | { notice: Notice }> {
  const found = await stat(path).catch((error: unknown) => ({ error }))
  if ('error' in found) yield { notice: trouble(found.error, { from: path }) }
  else if (found.isDirectory()) yield* walk(path, entered)
  else yield { path, named: false }
}

async function* pattern(source: string): AsyncGenerator<Place | { notice: Notice }> {
  const paths = (await glob(source, { onlyFiles: true, suppressErrors: true })).sort()
  for (const path of paths) yield { path, named: true }
  if (paths.length > 0) return
  yield {
    notice: {
      severity: 'error',
      rule: 'no-match',
      message: `No file matches ${source}`,
      hint: 'Check the pattern; put it in quotes so that the shell leaves it alone',
      from: source,
    },
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException)?.code === 'ENOENT'
