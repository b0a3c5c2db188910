/** Where English sentences end and where they only seem to. All entries lower case. */
export const sentences = {
  /** never end a sentence, whatever follows */
  abbreviations: new Set(
    (
      'mr. mrs. ms. dr. prof. st. sen. rep. gov. gen. col. lt. capt. sgt. maj. cmdr. adm. rev. hon. pres. supt. insp. ' +
      'det. cpl. pvt. asst. vs. no. nos. vol. pp. fig. approx. e.g. i.e. cf. jan. feb. mar. apr. jun. jul. aug. sept. ' +
      'sep. oct. nov. dec. mt. ft. messrs. mme. mlle.'
    ).split(' '),
  ),
  /** verbs by which a quotation goes on after its own full stop, as in “We won!” he cried */
  saying: new Set(
    (
      'said says say added adds asked asks cried cries shouted shouts wrote writes told tells replied replies tweeted ' +
      'tweets insisted explained recalled recalls joked exclaimed warned continued declared announced'
    ).split(' '),
  ),
}
