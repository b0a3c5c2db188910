import { Fragment, type VNode } from 'preact'

// Characters that would reorder or hide what a reader sees: C0/C1 controls (but tab and line ends), bidi embeddings and
// overrides. Isolates and marks (LRM, RLM, ZWJ) stay: honest text in many scripts needs them, and a <bdi> contains them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufff9-\ufffb]/g

/** Report text for the page: characters that deceive the eye are shown by their code point instead of taking effect. */
export function Text({ text }: { text: string }): VNode {
  if (text.search(CONTROLS) < 0) return <>{text}</>
  const parts = text.split(CONTROLS)
  const found = text.match(CONTROLS) ?? []
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {part}
          {found[i] !== undefined && <span class="control">{codePoint(found[i] as string)}</span>}
        </Fragment>
      ))}
    </>
  )
}

/** Words that came out of a report amid our own: kept apart from them whatever their direction. */
export const Said = ({ text, lang }: { text: string; lang?: string | undefined }): VNode => (
  <bdi lang={lang === undefined ? undefined : languageTag(lang)}>
    <Text text={text} />
  </bdi>
)

/** For titles, labels of charts and other places that take no markup: the same characters are left out. */
export const plain = (text: string): string =>
  text
    .replace(CONTROLS, '')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A language as HTML takes it, or nothing where it could not be told. */
export const languageTag = (tag: string): string | undefined =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && tag !== 'und' ? tag : undefined

/** The address to link to, or nothing unless it is http or https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

const codePoint = (char: string) => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
