import cliProgress from 'cli-progress'
import { plain } from './plain.js'

/** How far a reading is. On a terminal it is a bar on standard error; elsewhere nothing is written. */
export class Progress {
  private readonly bar: cliProgress.SingleBar | undefined
  private readonly began = performance.now()
  private reports = 0

  constructor(total: number) {
    if (!process.stderr.isTTY || total === 0) return
    const format = '{bar} {value}/{total} files · {reports} reports · {rate}/s · {eta_formatted} left · {name}'
    this.bar = new cliProgress.SingleBar(
      { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 20 },
      cliProgress.Presets.shades_classic,
    )
    this.bar.start(total, 0, { reports: 0, rate: '–', name: '' })
  }

  /** One more report is done; `files` is how many files have been begun. */
  report(name: string, files: number): void {
    this.reports++
    const rate = (this.reports / ((performance.now() - this.began) / 1000)).toFixed(0)
    this.bar?.update(Math.max(0, files - 1), { reports: this.reports, rate, name: plain(name).slice(-30) })
  }

  stop(): void {
    this.bar?.stop()
  }
}
