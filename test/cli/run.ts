import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built command line, as people run it. `npm test` builds it first. */
const BIN = fileURLToPath(new URL('../../dist/cli/hearsay.js', import.meta.url))
if (!existsSync(BIN)) throw new Error('dist/ is not built: run npm run build')

export interface Ran {
  status: number | null
  out: string
  err: string
}

export interface RunOptions {
  cwd?: string
  input?: string
  env?: Record<string, string>
}

/** Runs one command line in a process of its own. Variables of the machine that style output are left out. */
export async function hearsay(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options)
  child.stdin?.end(options.input ?? '')
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, out: out.join(''), err: err.join('') }
}

export const start = (args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], {
    ...(cwd && { cwd }),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  })

function collect(stream: NodeJS.ReadableStream | null): string[] {
  const pieces: string[] = []
  stream?.setEncoding('utf8')
  stream?.on('data', (piece: string) => pieces.push(piece))
  return pieces
}
