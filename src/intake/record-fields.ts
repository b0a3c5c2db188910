/**
 * What others call the parts of a report, best first: news-please, newspaper4k, CC-News exports, trafilatura, NewsAPI,
 * schema.org NewsArticle, ninjs, and our own. Names are compared without case, `_` and `-`.
 */
export const RECORD_FIELDS = {
  name: ['id', 'uuid', 'guid', 'uri', 'filename', 'fingerprint'],
  url: ['url', 'canonicallink', 'requestedurl', 'respondedurl', 'link', 'canonicalurl', 'mainentityofpage'],
  outlet: [
    'outlet',
    'publisher',
    'sitename',
    'metasitename',
    'sourcename',
    'source',
    'sourcedomain',
    'domain',
    'hostname',
    'sourcehostname',
    'sourceurl',
  ],
  title: ['title', 'headline', 'titlepage', 'titlerss'],
  byline: ['byline', 'authors', 'author'],
  published: [
    'published',
    'datepublish',
    'publishdate',
    'publisheddate',
    'publishedat',
    'datepublished',
    'firstcreated',
    'pubdate',
    'date',
    'versioncreated',
  ],
  modified: ['modified', 'datemodify', 'datemodified', 'modifieddate', 'updatedat', 'updated'],
  language: ['language', 'metalang', 'lang', 'inlanguage'],
  body: ['text', 'maintext', 'plaintext', 'articlebody', 'bodytext', 'body', 'fulltext', 'content'],
} as const

/** Members of an object that may hold the list of reports. */
export const RECORD_LISTS = ['reports', 'articles', 'documents', 'stories', 'items', 'results', 'news', 'data']

export type RecordField = keyof typeof RECORD_FIELDS
