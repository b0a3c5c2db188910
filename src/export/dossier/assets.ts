import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The page's style and the script that runs in it, as files beside this module (the build copies them). */
export const STYLE = read('./dossier.css')
export const SCRIPT = read('./client.js')
