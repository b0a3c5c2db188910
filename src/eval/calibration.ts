/** One judged prediction: how sure the reader was, and whether it was right. */
export interface Judged {
  confidence: number
  right: boolean
}

export interface ReliabilityBin {
  from: number
  to: number
  count: number
  confidence: number
  accuracy: number
}

/** Ten equal bins of confidence, the empty ones left out: mean confidence beside the share that was right. */
export function reliability(judged: readonly Judged[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, i) => {
    const inBin = judged.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === i)
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
    return {
      from: i / 10,
      to: (i + 1) / 10,
      count: inBin.length,
      confidence: inBin.length ? mean(inBin.map((j) => j.confidence)) : 0,
      accuracy: inBin.length ? mean(inBin.map((j) => (j.right ? 1 : 0))) : 0,
    }
  }).filter((bin) => bin.count > 0)
}

/** Expected calibration error: the gap between confidence and accuracy, weighted by how many fall in each bin. */
export function expectedCalibrationError(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0
  return reliability(judged).reduce(
    (sum, b) => sum + (b.count / judged.length) * Math.abs(b.confidence - b.accuracy),
    0,
  )
}
