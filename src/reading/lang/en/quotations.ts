/** Double quotation marks of English text. */
export const quotations = { open: '“„«', close: '”»', straight: '"' } as const
