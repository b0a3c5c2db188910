/** News agencies whose copy many outlets carry: the name to show, then the forms in which texts credit it. */
export const agencies: readonly { name: string; forms: readonly string[] }[] = [
  { name: 'AP', forms: ['AP', 'Associated Press', 'The Associated Press'] },
  { name: 'Reuters', forms: ['Reuters', 'Thomson Reuters', 'Thomson Reuters Foundation'] },
  { name: 'AFP', forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'PA', forms: ['PA', 'Press Association', 'PA Media'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'dpa', forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'German Press Agency'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News'] },
  { name: 'Xinhua', forms: ['Xinhua', 'Xinhua News Agency'] },
  { name: 'TASS', forms: ['TASS', 'Itar-Tass', 'ITAR-TASS'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA'] },
  { name: 'Interfax', forms: ['Interfax', 'Interfax-Ukraine'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'Yonhap', forms: ['Yonhap', 'Yonhap News Agency'] },
  { name: 'PTI', forms: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', forms: ['ANI'] },
  { name: 'IANS', forms: ['IANS'] },
  { name: 'AAP', forms: ['AAP', 'Australian Associated Press'] },
  { name: 'CP', forms: ['The Canadian Press', 'Canadian Press', 'CP'] },
  { name: 'Anadolu', forms: ['Anadolu', 'Anadolu Agency', 'AA'] },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Bloomberg News'] },
  { name: 'BNO', forms: ['BNO News'] },
  { name: 'NAN', forms: ['NAN', 'News Agency of Nigeria'] },
]

/** Words around an agency's name that say the text is its own. */
export const crediting = {
  /** before the name */
  before: [
    'with files from',
    'with reporting by',
    'additional reporting by',
    'reporting by',
    'source:',
    'copyright',
    '©',
    'by',
  ],
  /** after the name */
  after: ['contributed to this report', 'contributed reporting', 'contributed to this story', 'all rights reserved'],
} as const
