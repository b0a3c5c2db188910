import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/main.js'
import { Screen } from '../../src/cli/screen/screen.js'

export interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs one command line in this process; what it would write to a pipe is in the answer. */
export async function hearsay(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const ran: Ran = { status: null, out: '', err: '' }
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      ran[name] += text
    },
  })
  const status = await main(args, { out: new Screen(sink('out'), env), err: new Screen(sink('err'), env) })
  return { ...ran, status }
}

/** The built command line, as people run it. `npm test` builds it first. */
const BIN = fileURLToPath(new URL('../../dist/cli/hearsay.js', import.meta.url))

/** Starts one command line in a process of its own. Variables of this machine that style output are left out. */
export function start(args: readonly string[]): ChildProcess {
  if (!existsSync(BIN)) throw new Error('dist/ is not built: run npm run build')
  return spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env.PATH } })
}

/** Runs one command line in a process of its own, from start to end. */
export async function spawned(args: readonly string[], input = ''): Promise<Ran> {
  const child = start(args)
  child.stdin?.end(input)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, out: out.join(''), err: err.join('') }
}

function collect(stream: NodeJS.ReadableStream | null): string[] {
  const pieces: string[] = []
  stream?.setEncoding('utf8')
  stream?.on('data', (piece: string) => pieces.push(piece))
  return pieces
}
