import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { EnvironmentError } from '../errors.js'
import { type Found, find, loadModel, type Model } from './find.js'

/** What a thread is asked, and what it answers. */
export interface Order {
  id: number
  text: string
}
export type Answer = { id: number } & ({ found: Found } | { error: { name: string; message: string } })

interface Job extends Order {
  resolve: (found: Found) => void
  reject: (error: Error) => void
}

/** Beside this file once built; run from source there is nothing a thread could load, so texts are read in place. */
const THREAD = new URL('./worker.js', import.meta.url)

/**
 * Reads texts with one model on several threads, each text on one. Threads start when there is work for them and
 * do not keep the process alive.
 */
export class Pool {
  readonly #folder: string
  readonly #size: number
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Job>()
  readonly #waiting: Job[] = []
  #next = 0
  #here: Promise<Model> | undefined

  /** @param size threads; 0 reads in the calling thread */
  constructor(folder: string, size: number) {
    this.#folder = folder
    this.#size = existsSync(fileURLToPath(THREAD)) ? size : 0
  }

  /** @throws EnvironmentError where the model is missing or damaged */
  async find(text: string): Promise<Found> {
    if (this.#size === 0) {
      this.#here ??= loadModel(this.#folder, 1)
      return find(text, await this.#here)
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#next++, text, resolve, reject })
      this.#work()
    })
  }

  /** Ends the threads; texts not read yet are rejected. */
  async close(): Promise<void> {
    const threads = [...this.#idle.splice(0), ...this.#busy.keys()]
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  #work(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined)
      if (!thread) return
      const job = this.#waiting.shift() as Job
      this.#busy.set(thread, job)
      thread.ref()
      thread.postMessage({ id: job.id, text: job.text } satisfies Order)
    }
  }

  #start(): Worker {
    const thread = new Worker(THREAD, { workerData: { folder: this.#folder, threads: 1 } })
    thread.on('message', (answer: Answer) => this.#finish(thread, answer))
    thread.on('error', (error) => this.#lose(thread, error))
    thread.on('exit', (code) => this.#lose(thread, new Error(`a reading thread ended with status ${code}`)))
    return thread
  }

  #finish(thread: Worker, answer: Answer): void {
    const job = this.#busy.get(thread)
    this.#busy.delete(thread)
    this.#idle.push(thread)
    thread.unref()
    if (job && 'found' in answer) job.resolve(answer.found)
    else if (job && 'error' in answer) job.reject(asError(answer.error))
    this.#work()
  }

  #lose(thread: Worker, error: Error): void {
    this.#busy.get(thread)?.reject(error)
    this.#busy.delete(thread)
    const at = this.#idle.indexOf(thread)
    if (at >= 0) this.#idle.splice(at, 1)
    this.#work()
  }
}

/** Errors lose their class on the way between threads. */
const asError = ({ name, message }: { name: string; message: string }): Error =>
  name === 'EnvironmentError' ? new EnvironmentError(message) : Object.assign(new Error(message), { name })
