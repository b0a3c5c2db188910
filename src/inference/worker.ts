import { parentPort, workerData } from 'node:worker_threads'
import { find, loadModel } from './find.js'
import type { Answer, Order } from './pool.js'

/** Reads texts off the event loop, one after another, with a model of its own. */
const { folder, threads } = workerData as { folder: string; threads: number }
const model = loadModel(folder, threads)
// Told with each answer instead: an unhandled rejection would end the thread without a word.
model.catch(() => {})

parentPort?.on('message', async ({ id, text }: Order) => {
  let answer: Answer
  try {
    answer = { id, found: await find(text, await model) }
  } catch (error) {
    const { name, message } = error as Error
    answer = { id, error: { name, message } }
  }
  parentPort?.postMessage(answer)
})
