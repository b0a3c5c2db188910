import type { Notice } from '../schema/index.js'

/** Where trouble was met. */
export interface Where {
  from: string
  line?: number
}

/** Thrown inside intake alone, where a stream has to be left half-way; `takeIn` turns it into its notice. */
export class Refusal extends Error {
  constructor(readonly notice: Notice) {
    super(notice.message)
  }
}

/** What the machine said, as a notice with a way out. */
export function trouble(error: unknown, where: Where): Notice {
  if (error instanceof Refusal) return error.notice
  const { code = 'unknown', message } = error as NodeJS.ErrnoException
  const [rule, says, hint] = SAYS[code] ?? [
    'unreadable',
    `could not be read: ${message}`,
    'Check the file and try again',
  ]
  return { severity: 'error', rule, message: `${where.from} ${says}`, hint, ...where }
}

const SAYS: Record<string, readonly [rule: string, says: string, hint: string]> = {
  ENOENT: ['not-found', 'does not exist', 'Check the spelling of the path'],
  ENOTDIR: ['not-found', 'does not exist: a part of the path is a file', 'Check the spelling of the path'],
  EACCES: ['unreadable', 'may not be read by you', 'Change its permissions (chmod +r) or copy it'],
  EPERM: ['unreadable', 'may not be read by you', 'Change its permissions (chmod +r) or copy it'],
  EISDIR: ['unreadable', 'is a folder', 'Name the files in it'],
  ELOOP: ['unreadable', 'is a link that leads to itself', 'Remove the link'],
  EMFILE: [
    'unreadable',
    'could not be opened: too many files are open',
    'Raise the limit (ulimit -n) or read fewer at once',
  ],
  ENAMETOOLONG: ['not-found', 'is too long for a path', 'Give a text as a file or by standard input (-)'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'is no path: it holds a NUL', 'Check the spelling of the path'],
  Z_BUF_ERROR: ['truncated-gzip', 'is cut off: its gzip data ends too early', 'Copy or download it again'],
  Z_DATA_ERROR: ['broken-gzip', 'is damaged: its gzip data does not add up', 'Copy or download it again'],
  ERR_STRING_TOO_LONG: ['too-large', 'is too large to hold as text', 'Split it, one report a file or a line'],
}
