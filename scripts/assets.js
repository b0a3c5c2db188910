// Copies what tsc leaves behind (style sheets, browser scripts, SQL) from src/ to dist/, at the same places.
import { cpSync } from 'node:fs'

cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.tsx?$/.test(path) })
