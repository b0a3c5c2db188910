/** Words that say nearly the same in news, a set a line: for telling that two sentences are about one thing. */
const SETS = `
killed kill kills killing dead death deaths die died dies dying fatal fatality fatalities fatally toll slain
injured injure injures injury injuries wounded wound wounds wounding hurt hurting casualties
arrest arrested arrests detain detained detention custody
charge charged charges indict indicted indictment
sentence sentenced jail jailed prison imprisonment imprisoned
shoot shot shots shooting shooter gunfire gunman gunmen
attack attacked attacks attacker attackers assault assaulted raid raids raided incursion incursions
rescue rescued rescuers freed free freeing trapped
evacuate evacuated evacuation evacuations
speed speeding fast faster sped speeds
crash crashed crashes collide collided collision derail derailed derailment overturn overturned
fire fires blaze burn burned burning burnt
explode exploded explosion explosions blast blasts bomb bombs bombing
protest protests protesters protested demonstrate demonstration demonstrators
resign resigned resignation quit quits
vote voted votes voting ballot ballots
win won wins winning victory winner
lose lost loses losing defeat defeated defeats routed
bid bids offer offers offered
buy bought buys purchase purchased acquire acquired acquisition takeover
price prices cost costs
rise rises rose risen increase increased increases grew grow
fall falls fell fallen drop dropped drops decline declined decrease decreased
strike strikes striking walkout walkouts
deal deals agreement agreements accord
flood floods flooded flooding
storm storms hurricane typhoon cyclone
destroy destroyed destroys destruction
damage damaged damages damaging
investigate investigated investigating investigation inquiry probe probing
police officers officer policeman policemen
soldier soldiers troops servicemen
fighters fighter militants militant combatants insurgents rebels guerrilla guerrillas
doctor doctors physician medics
patient patients hospital hospitals hospitalised hospitalized
weapon weapons gun guns firearm firearms rifle rifles
motive motives motivation reason reasons
responsible responsibility blame blamed culprit behind involvement involved
lawyer lawyers attorney attorneys counsel
judge judges court courts
child children kid kids
mother father parents parent
house houses home homes
village villages town towns settlement settlements
car cars vehicle vehicles truck trucks
plane planes aircraft jet
ship ships boat boats vessel vessels
worker workers employee employees staff
company companies firm firms
border frontier
`

/** word → the first word of its set */
export const synonyms: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((set) => {
      const words = set.split(' ')
      return words.map((w) => [w, words[0] as string] as [string, string])
    }),
)
