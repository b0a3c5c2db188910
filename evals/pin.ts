// Pins what is reached now as the floors: npx tsx evals/pin.ts [--lower] [NAME…]
// Refuses to lower a floor unless told to by --lower; then say why in the commit.
import { writeFileSync } from 'node:fs'
import { FLOORS_FILE, type Floor, fallen, GOLD, loadFloors, measure, present } from './floors.js'

const lower = process.argv.includes('--lower')
const asked = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const floors: Record<string, Floor> = loadFloors()
let refused = false
for (const [name, gold] of Object.entries(GOLD)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  if (!present(gold)) {
    console.log(`${name}: ${gold.join(', ')} is missing, left as it is`)
    continue
  }
  const now = await measure(gold)
  const old = floors[name]
  const worse = old?.corpus === now.corpus ? fallen(now.scores, old.scores) : []
  if (worse.length > 0 && !lower) {
    console.error(`${name} has fallen, floors kept (--lower to lower them):\n  ${worse.join('\n  ')}`)
    refused = true
    continue
  }
  floors[name] = { gold, ...now }
  console.log(`${name}: pinned${worse.length > 0 ? `, lower:\n  ${worse.join('\n  ')}` : ''}`)
}
writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`)
if (refused) process.exitCode = 1
