import { createHash } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { SCRIPT, STYLE } from './dossier/assets.js'
import { Page } from './dossier/page.js'
import { plain } from './dossier/text.js'
import { viewOf } from './dossier/view.js'
import type { Exportable } from './exportable.js'

/**
 * A dossier: the ledger as one HTML file that opens from disk and asks for nothing from any network. Every cell leads
 * to the words it rests on, in the reports at the end of the page; without `reports` those links are left out.
 */
export function exportHtml({ ledger, reports }: Exportable): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Hearsay">',
    '<meta name="referrer" content="no-referrer">',
    renderToString(h('title', null, `${plain(ledger.story.title)} · claim ledger`)),
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>`,
  ]
  const body = renderToString(h(Page, { view: viewOf(ledger, reports) }))
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
