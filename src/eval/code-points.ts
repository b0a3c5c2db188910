/** Maps offsets that count code points of `text` (Python, W3C Web Annotation) to UTF-16 code units. */
export function codePointOffsets(text: string): (codePoint: number) => number {
  const astral: number[] = []
  let index = 0
  for (const char of text) {
    if (char.length === 2) astral.push(index)
    index++
  }
  if (astral.length === 0) return (codePoint) => codePoint
  return (codePoint) => {
    let before = 0
    while (before < astral.length && (astral[before] as number) < codePoint) before++
    return codePoint + before
  }
}
