#!/usr/bin/env node
import { main } from './main.js'
import { Screen } from './screen/screen.js'

// `hearsay ledger | head` closes the pipe early: that is the reader's choice, no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })

process.exitCode = await main(process.argv.slice(2), {
  out: new Screen(process.stdout),
  err: new Screen(process.stderr),
})
