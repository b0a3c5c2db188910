const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * What is done, and how surely, by the words of a cue. Entries are beginnings of words; `a_b` is one word and, later in
 * the cue, another; `not` is any negation. The first act or certainty with a match wins, in the order given.
 */
export const acts = {
  negations: new Set(words("not n't n’t nt never neither cannot without")),
  /** adverbs by which a text says that somebody else says so, and not who */
  hearsay: new Set(words('reportedly allegedly purportedly supposedly')),
  acts: [
    [
      'decline',
      words(
        'declin refus_comment refus_say refus_discuss refus_answer refus_confirm refus_deny refus_give refus_disclos refus_elaborat refus_speak refus_identif no_comment not_comment not_respond not_return not_reply not_say not_discuss not_answer not_elaborat not_specif not_confirm not_verif not_den',
      ),
    ],
    [
      'retract',
      words('retract recant backtrack walk_back walked_back backpedal apologis apologiz take_back took_back rescind'),
    ],
    ['deny', words('deny denie denial reject refut dismiss disput rebut contradict debunk disavow disclaim repudiat')],
    ['confirm', words('confirm acknowledg admit admis conced verif corroborat')],
  ],
  certainties: [
    ['unknown', words('ask wonder unclear question doubt unsure uncertain inquir enquir not_know not_sure not_clear')],
    [
      'possible',
      words(
        'suspect fear suggest speculat possib perhaps may might could hope alleg rumor rumour hint impl worr concern',
      ),
    ],
    [
      'probable',
      words(
        'believ think thought expect likely appear seem assum presum predict probabl project forecast consider estimat feel felt anticipat reportedly apparently',
      ),
    ],
  ],
  /** say the same of the content when they stand among its first words, outside quotation marks */
  hedges: [
    ['unknown', new Set(words('whether if'))],
    ['possible', new Set(words('may might could possibly perhaps maybe allegedly'))],
    ['probable', new Set(words('probably likely presumably apparently reportedly'))],
  ],
} as const
