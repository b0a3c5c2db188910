/** The encoding that a page declares of itself, in its `meta` or XML line; undefined where it does not. */
export function declaredCharset(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset=["']?([\w:.-]+)|<\?xml[^>]+encoding=["']([\w:.-]+)/iu.exec(start)?.slice(1).find(Boolean)
}
