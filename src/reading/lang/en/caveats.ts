/**
 * How English says that something is unverified, unknown or unsupported. A pattern is words in a row:
 * `a|b` one of them, `?a` perhaps, `CLASS` one of a class below, `~` up to three adverbs, `*` up to three words of any kind, `!a|b` none of them next.
 * `by: true` — the subject of the clause is who could not tell.
 */
const patterns: { words: string; by: boolean }[] = [
  // A could not verify B
  { words: 'could|can|did|do|does NOT ~ VERIFY', by: true },
  { words: 'could|can|did|do|does NOT ~ FIND WH', by: true },
  { words: 'could|can|ca NOT ~ say|tell|know ?for ?sure|certain|exactly WH', by: true },
  {
    words:
      'could|can|ca NOT tell|say !you|me|us|him|her|them|anything|enough|much|more|no|that|the|a|an|it|this|so|goodbye',
    by: true,
  },
  { words: 'have|has|had NOT ~ VERIFIED !to', by: true },
  { words: 'have|has|had ~ NOT ~ been able to ~ VERIFY', by: true },
  { words: 'unable to ~ VERIFY', by: true },
  { words: 'unable to ~ FIND|say WH', by: true },
  { words: 'not in a position to ~ VERIFY|comment', by: true },
  { words: 'have|has|had yet to ~ VERIFY', by: true },
  { words: 'no way to|of ~ VERIFY|verifying|knowing|telling', by: true },
  { words: 'do|does|did NOT ~ know ?exactly ?yet WH', by: true },
  { words: 'do|does|did NOT ~ know for certain|sure|a ?fact ?that', by: true },
  { words: 'have|has|had NOT yet ~ VERIFIED|identified|found|decided WH|SUSPECT', by: true },
  { words: 'have|has|had NOT yet ~ VERIFIED|identified ?any|?a|?the|?its|?his|?her|?their * SUSPECT', by: true },
  { words: 'have|has|had yet to ~ VERIFY|FIND|identify ?any|?a|?the|?its|?his|?her|?their * SUSPECT', by: true },
  { words: 'BE still ~ investigating|assessing|examining', by: true },
  {
    words: 'BE still ~ trying|working|seeking|struggling|attempting to ~ VERIFY|FIND|learn|discover|identify',
    by: true,
  },
  { words: 'NOT sure ?yet WH', by: true },
  { words: 'unsure ?exactly WH', by: true },
  { words: 'has|had no idea|clue WH', by: true },
  { words: 'nobody ~ knows|knew', by: false },
  { words: 'no one ~ knows|knew', by: false },
  { words: 'BE NOT ~ able to ~ VERIFY', by: true },
  { words: 'BE NOT ~ able to ~ say|tell|FIND WH', by: true },
  { words: 'would|will NOT ~ VERIFY', by: true },
  { words: 'declined|declines|refused|refuses|declining|refusing to ~ VERIFY', by: true },
  { words: 'neither ~ VERIFY|VERIFIED nor denied|deny|denies', by: true },
  // B could not be verified
  { words: 'could|can|may NOT ~ be ~ VERIFIED', by: false },
  { words: 'have|has|had NOT ~ been ~ VERIFIED', by: false },
  { words: 'BE NOT ~ been|being ~ VERIFIED', by: false },
  { words: 'BE NOT ~ VERIFIED', by: false },
  { words: 'yet to be ~ VERIFIED', by: false },
  { words: 'remain|remains|remained|still ~ to be ~ VERIFIED|seen', by: false },
  { words: 'impossible|difficult|hard to ~ VERIFY|FIND|say|tell|know', by: false },
  { words: 'no SUSPECT has|have|had ~ been ~ VERIFIED|identified|found|named', by: false },
  { words: 'neither|none * could|can|has|have ~ ?been|be ~ VERIFIED', by: false },
  { words: 'no way to|of FIND|checking', by: false },
  // it is not clear
  { words: 'BE ~ NOT ~ clear|known|certain|understood|apparent !for|as|to|among|by|enough|of', by: false },
  { words: 'not ~ clear|known WH', by: false },
  { words: 'BE ~ unclear|unknown|unverified|unconfirmed|uncertain|undetermined|unexplained', by: false },
  { words: 'unclear ?exactly WH', by: false },
  { words: 'unverified|unconfirmed|uncorroborated CLAIM', by: false },
  { words: 'little|nothing|not ?much BE ~ known', by: false },
  {
    words: 'too early|soon ?for * to ~ VERIFY|FIND|say|tell|know|speculate|judge|draw|comment|assess|estimate',
    by: false,
  },
  { words: 'until ?all the ?full facts|circumstances * are ?fully known|clear|established', by: false },
  {
    words: 'cause|causes|motive|motives|circumstances * BE ~ under|being investigation|review|investigated',
    by: false,
  },
  { words: 'BE ~ ?a mystery', by: false },
  { words: 'mystery ~ surrounds|surrounded|surrounding', by: false },
  { words: 'questions ~ remain|remained|linger|persist|swirl|surround ?about|?over|?as|?unanswered', by: false },
  {
    words: 'confusion|uncertainty|doubts * * continues|continued|continue|persists|persisted|persist|remain',
    by: false,
  },
  { words: 'BE ~ ?a matter of ?some dispute|debate|conjecture|speculation', by: false },
  { words: 'too close to call', by: false },
  { words: 'BE ~ preliminary|provisional !results|figures|hearing|talks', by: false },
  { words: 'BE ~ up in the air', by: false },
  { words: 'BE ~ in doubt', by: false },
  { words: 'BE ~ an open question', by: false },
  { words: 'uncertainty remains|remained|surrounds|surrounded|over|about', by: false },
  { words: 'conflicting reports|accounts|information|versions', by: false },
  { words: 'details|information * BE ~ scarce|sketchy|scant|limited|unclear', by: false },
  {
    words: 'details|specifics|particulars * BE NOT ~ available|clear|known|included|given|provided|released|disclosed',
    by: false,
  },
  { words: 'no explanation has|for|as', by: false },
  { words: 'BE ~ no|NOT proof of|that', by: false },
  { words: 'if ~ true|confirmed|verified', by: false },
  {
    words: 'if * CLAIM * * BE|prove|proves|proved ~ ?found ?to ?be ~ true|accurate|correct|authentic|genuine|confirmed',
    by: false,
  },
  { words: 'awaiting|pending ?official|?independent|?further confirmation|verification', by: false },
  // no evidence was given
  {
    words:
      'GAVE|with no ?further|?additional|?supporting|?other|?hard|?immediate|?concrete|?specific|?independent * PROOF !of',
    by: true,
  },
  { words: 'without ~ GIVING ?any ?further|?more|?additional|?supporting|?specific|?other PROOF', by: true },
  { words: 'without PROOF', by: true },
  { words: 'without ?further elaborating|elaboration', by: true },
  {
    words:
      'did|do|does|has|have|had|would|could NOT ~ GIVE|GAVE ?any ?further|?more|?additional|?supporting|?specific|?other PROOF',
    by: true,
  },
  { words: 'did|do|does|would|could NOT ~ elaborate|specify', by: true },
  { words: 'no ?further|?supporting|?other|?hard PROOF BE|has|have|had ?been ~ GAVE|available', by: false },
  { words: 'no ?immediate|?independent|?official|?further * confirmation|verification|corroboration', by: false },
  {
    words:
      'no ?immediate|?further|?more information|word|details|detail|indication about|on|of|as|whether|regarding|who|what|how',
    by: true,
  },
  {
    words: 'no|nobody ?one|?group|?side|?party|?organisation|?organization ?has|?have|?had ~ claimed responsibility',
    by: false,
  },
  { words: 'no immediate claim|assertion|word|information|comment|indication|explanation|details', by: false },
  {
    words:
      'there BE no ?hard|?clear|?concrete|?independent|?credible|?conclusive|?direct evidence|proof for|to support|back|confirm|suggest',
    by: false,
  },
]

const set = (words: string) => new Set(words.split(' '))

export const caveats = {
  patterns,
  classes: new Map<string, ReadonlySet<string>>([
    ['NOT', set("not n't never n’t nt")],
    ['BE', set("is are was were be been being remain remains remained 's seems seemed 're stays stayed")],
    [
      'SUSPECT',
      set(
        'suspect suspects motive motives cause culprit culprits perpetrator perpetrators attacker attackers victim victims ' +
          'source origin reason link links connection',
      ),
    ],
    ['VERIFY', set('verify confirm corroborate authenticate ascertain substantiate validate geolocate prove')],
    ['FIND', set('determine establish check')],
    ['WH', set('whether if who what how why when where which')],
    [
      'VERIFIED',
      set(
        'verified confirmed corroborated authenticated determined established ascertained substantiated validated checked proven proved ' +
          'geolocated vetted clarified',
      ),
    ],
    ['GIVE', set('give provide offer present cite produce publish release show furnish share supply')],
    [
      'GAVE',
      set(
        'gave given provided offered presented cited produced published released showed shown furnished shared supplied provides gives offers',
      ),
    ],
    ['GIVING', set('giving providing offering presenting citing producing publishing showing sharing supplying')],
    [
      'PROOF',
      set(
        'evidence proof detail details footage explanation explanations specifics documentation confirmation reasons reason',
      ),
    ],
    [
      'CLAIM',
      set(
        'report reports claim claims allegation allegations footage video videos rumour rumours rumor rumors information account accounts image images',
      ),
    ],
  ]),
  /** holders that are named elsewhere */
  pronouns: set('he she they it we i'),
  /** holders that speak themselves */
  ourselves: set('we i'),
  /** words of caveats that say nothing of what it is that nobody knows */
  idle: set(
    'independently immediately currently still yet clear unclear unknown unverified unconfirmed unable able independent immediate further ' +
      'known certain early soon until facts verifying confirming without back elaborate comment say tell details verification',
  ),
  /** begin a clause of their own */
  opens: set('but while although though and that because since as whereas which who or'),
  /** what an unverified thing is called when it was said just before */
  said: set(
    'it this that these those claim claims report reports assertion assertions allegation allegations statement statements account accounts video footage authenticity figures toll numbers information they them',
  ),
  /** never who could not tell */
  /** what they do not know is no caveat of the report's */
  casual: set('i you'),
  dummies: set('it there this that what who which'),
}
