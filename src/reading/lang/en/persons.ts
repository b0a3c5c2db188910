/**
 * Made by training/persons.py from WordNet 3.1, whose terms follow.
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const persons: ReadonlySet<string> = new Set(
  `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor abhorrer abiogenist
abjurer abnegator abolitionist abomination abominator aboriginal aborigine abortionist abridger abrogator absconder
abseiler absentee absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academic
academician accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
accumulator accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress actuary adapter adder
addict addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman administrator admiral
admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer adulteress advancer adventurer
adventuress adversary advertiser advertizer advisee adviser advisor advocate advocator aeon aerialist aeronaut
aerophile aesthete aesthetician aether aetiologist affiant affiliate affine affirmer affluent aficionado aggravator
aggregator aggressor agitator agnate agnostic agonist agriculturalist agriculturist agronomist aide aircraftman
aircraftsman aircrewman airhead airman airwoman alarmist albino alcalde alchemist alcoholic alderman alexic algebraist
alien alienator alienee alienist alienor aliterate alky allayer allegoriser allegorizer allergist alleviator
alliterator allocator almoner almsgiver alphabetiser alphabetizer alpinist alsatian alternate alto altoist altruist
alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress ambler ambusher ameer amigo amir
amnesiac amnesic amora amoralist amorist amphisbaena amputator amputee ana anaesthetist anagnost analogist analphabet
analphabetic analysand analyst anarchist anathema anatomist ancestor ancestress anchorite anchorman anchorperson
ancient androgyne anecdotist anesthesiologist anesthetist angel angiologist angler anglophil anglophile anglophobe
animator animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic anorexic
answerer antagonist antecedent antediluvian anthologist anthropoid anthropologist anthropophagite anthropophagus anti
anticipant anticipator antifeminist antihero antinomian antipope antiquarian antiquary antique apache aper aphakic
aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apotheosis apparition appeaser appellant
applauder applicant applier appointee appraiser appreciator apprehender apprentice appropriator approver aquanaut arb
arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist archaist archangel archbishop
archdeacon archduchess archduke archeologist archer archimandrite architect archivist archpriest argonaut arguer argus
arianist aristocrat arithmetician armiger armorer armourer arouser arranger arriver arriviste arrogator arrowsmith
arsonist arthritic articulator artificer artilleryman artisan artist artiste ascender ascetic asker aspirant aspirer
assailant assassin assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee assessor
asseverator assignee assignor assimilator assistant associate asthmatic astrogator astrologer astrologist astronaut
astronomer astrophysicist atavist atheist athlete atlas attache attacker attempter attendant attendee attender
attestant attestator attester attestor attorney attracter attractor auctioneer audile auditor augur aunt auntie aunty
auspex auteur authenticator author authoress authoriser authoritarian authorizer autobiographer autochthon autocrat
autodidact automaton automobilist auxiliary avatar avenger aviator aviatress aviatrix avower ayah ayatollah baas
babbler babe baboo babu baby babyminder babysitter bacchanal bacchant bacchante bachelor bachelorette backbencher
backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman bacteriologist
baddie badger badgerer baedeker baggageman bagger bagman bagpiper bailee bailey bailiff bailor bairn baker balancer
baldhead baldpate baldy balker balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit
bandleader bandmaster bandsman banker bankrupt banneret bannister banshee banshie bantamweight banting barbarian
barber bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid barman barnburner barnstormer baron
baroness baronet barrater barrator barrister bartender barterer bartlett barytone basileus basilisk basketeer
basketmaker basketweaver bassist basso bassoonist baster bather batman batsman batter battler baulker bawd bawler
beachcomber beadle beadsman bearer beater beatnik beau beautician becket bedesman bedfellow bedlamite bedwetter
beefeater beekeeper begetter beggar beggarman beggarwoman beginner beguiler beguine begum behaviorist behaviourist
behemoth beholder beldam beldame believer bellarmine bellboy belle bellhop belligerent bellman bellower bellwether
bellyacher beloved benedick benedict benedictine benefactor benefactress beneficiary bereaved berk berserk berserker
besieger bestower betrayer betrothed bettor bey bibliographer bibliophile bibliopole bibliopolist bibliothec
bibliotist bicycler bicyclist bidder bigamist bigot bigwig biker bilingual bilingualist billionaire bimbo bimetallist
binger biochemist biographer biologist biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth
blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blimp blockhead blogger bloke
blond blonde blowhard blubberer blucher bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer
blusterer boarder boaster boatbuilder boatman boatswain bobby bobbysoxer bodybuilder bodyguard boffin bogey bogeyman
bogie bohemian bolshie bolshy bombardier bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead
bonesetter boniface boob booby booger boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker
bookman bookseller bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bore
borrower boss bosun botanist botcher boulevardier bouncer bounder bourbon bourgeois bowler bowman boxer boy boyfriend
bozo bracero brachycephalic braggart bragger brahman brahmin braille brainiac brainworker brakeman brat brave bravo
brawler breadwinner breaker breaststroker breeder brewer briber bricklayer bride bridegroom bridesmaid brigadier
brigand brit broad broadcaster broker broncobuster brother brownie browning browser bruiser brunet brunette brute
buccaneer buckaroo buckeroo bucolic buddy buff bugaboo bugbear bugger bugler bugologist bulimic bullfighter bullfinch
bully bullyboy bumbler bumpkin bungler bunkmate bunny bunsen bunter bureaucrat burger burgess burgher burglar
burgomaster burgrave burnside bursar busboy bushman businessman businessperson businesswoman busker busman buster
busybody butcher butler butterball butterfingers buttinsky buyer bystander cabalist cabby cabdriver cabinetmaker
cabman cacodaemon cacodemon cad caddie cadet cadger cager caitiff calculator calif caliph caller calligrapher
calligraphist calliope cameraman campaigner camper campmate canary candidate candlemaker candymaker cannibal cannoneer
canoeist canonist cantor canvasser capitalist capo captain captive captor capturer carabineer carabinier carbineer
cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist carillonneur
carioca caroler caroller carouser carpenter carper carpetbagger carrel carrier carrottop carter cartographer
cartoonist cartwright carver caseworker cashier castaway caster castrate castrato casualty casuist cataleptic
cataloger cataloguer catamite catcher catechist catechumen caterer cattleman cavalier cavalryman caveman caviler
caviller celebrant celebrater celebrator celebrity celibate cellist cenobite censor centaur centenarian centerfielder
centrist centurion ceramicist ceramist chachka chairman chairperson chairwoman challenger chamberlain chambermaid
chameleon champ champion chancellor chandler changeling changer chap chapelgoer chaperon chaperone chaplain chapman
character chargeman charioteer charlatan charmer chartist charwoman chased chaser chatelaine chatterer chauffeur
chauffeuse chauvinist chawbacon cheapjack cheapskate cheater chebab checker cheerer cheerleader cheesemonger chef
chela chemist cherub chesterfield chevalier chewer chichi chief chieftain child chiliast chimaera chimera chimneysweep
chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller chit choirboy choirmaster choker chooser
choragus choreographer chorine chorister chosen christ chronicler chum chump churchgoer churchman churchwarden churl
chutzpanik cicerone cinematographer citizen civilian claimant clairvoyant clansman clanswoman clapper clarinetist
clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerk client climatologist
clinician cloakmaker clochard clockmaker clocksmith clone closer clothier coach coachbuilder coachman coadjutor
coalman coaster coastguardsman coauthor coaxer cobber cobbler cockatrice cockney cocksucker coconspirator cocotte
coddler codefendant coder codetalker codger coenobite coeval cofounder cog cognate cognoscente coiffeur coiffeuse
coiner collaborationist collaborator colleague collectivist collector colleen collegian collier collins colonel
colonial colonialist coloniser colonist colonizer coloratura colorist colossus columnist combatant comber comedian
comedienne comer comforter comic commandant commander commando commentator commie commissar commissionaire
commissioner committeeman committeewoman commodore commoner communicant communicator communist companion compatriot
compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser comptroller
compulsive comrade conceiver concertinist concessionaire concessioner conchologist concierge conciliator concubine
conductor conductress confectioner confederate conferee conferrer confessor confidant confidante conformist confrere
confuter congregant congressman congresswoman conjurer conjuror connoisseur conqueror conquistador conscript
conservationist conservative conservativist conservator consignee consigner consignor consort conspirator constable
constitutionalist constructivist constructor consul consultant consumer consumptive contadino contemplative
contemporary contender contestant contestee contester contortionist contrabandist contractor contralto contrapuntist
contrarian contributor contriver controller controversialist convalescent convener conventioneer conversationalist
conversationist convert conveyancer conveyer conveyor convict cook cooky coon cooper cooperator coordinator cop
copartner copilot coppersmith copycat copyist copyreader copywriter coquette coreligionist corespondent cornerback
cornetist cornhusker coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician cosmetologist
cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant
cottager cottar cotter cottier councillor councilman councilwoman counsel counsellor counselor counterdemonstrator
counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy countertenor
counterterrorist counterwoman countess countryman countrywoman courier courser courtesan courtier cousin couturier
coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher coxcomb coxswain crackerjack crackpot cracksman
crafter craftsman cragsman crammer crane craniologist crank crapshooter crasher craven crawler crazy creator creditor
creep creole cretin crewman cricketer crier criminal criminologist crimper criollo cripple critic crofter crone crony
crook crookback crooner cropper crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst
cryptographer cryptologist crystallographer cub cubist cuckold cuckoo cuirassier culprit cultist cultivator cummings
cunctator cunt cupbearer cupid curandera curandero curate curator curmudgeon currier cuss custodian customer cutler
cutpurse cutter cutthroat cybernaut cyberpunk cyborg cyclist cyclops cymbalist cynic cyprian cytogeneticist cytologist
czar czarina czaritza dabbler dacoit dad dada daddy daemon daimon dairymaid dairyman dakoit dalesman dallier dalmatian
damascene dame damoiselle damosel damozel damsel dancer dandy danseur danseuse daredevil darling darner dastard dauber
daughter dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadeye deadhead dealer dean dear dearest
dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent deceased decedent deceiver
decipherer decker deckhand declarer decoder decorator decoy defalcator defamer defaulter defeatist defecator defector
defendant defender defiler defrauder degenerate degrader deipnosophist deist deity delayer delegate delinquent
deliverer deliveryman demagog demagogue demander demigod demimondaine demiurge democrat demographer demographist
demoiselle demon demoniac demonstrator denizen dentist denturist departed departer dependant dependent deponent
deportee deposer depositor depressive deputy derelict dermatologist dervish descendant descendent descender deserter
designer deskman desperado desperate despoiler despot detainee detective determinist developer deviant deviate
deviationist devil devisee deviser devisor devotee devourer diabetic diabolist diagnostician dialectician diarist
dibbuk dichromat dick dictator diehard diemaker diesel diesinker dieter dietician dietitian differentiator digger
dignitary dilettante dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac director
disarmer disburser disciple disciplinarian discoverer discriminator discussant disentangler dispatcher disprover
disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor
disturber diva diver diversionist divider divine diviner divinity divorcee djinn djinni djinny doc docent docker
dockhand dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogmatist dogsbody dolichocephalic
dolt domestic dominatrix domine dominee dominie domino dominus don donee donna donor doofus doorkeeper doorman doormat
doppelganger dork dosser dotard doubter doughboy doula dowager dowdy dowser doxy doyen doyenne draftee drafter
draftsman draftsperson dragger dragoman dragon dragoon drake dramatist draper draughtsman drawee drawler dreamer
dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist drumbeater
drummer drunk drunkard dry dryad dualist duce duchess ducky dud dude dueler duelist dueller duellist duenna duffer
duke dulcinea dullard dumbass dummy dunce dunderhead dunker dupe dustman dwarf dweeb dweller dybbuk dyer dynamiter
dynamitist dynast dyslectic dyslexic dyspeptic earl earner earthling earthman easterner eater eavesdropper eblis
eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist
economizer ectomorph eddy edger editor editorialist educatee educationalist educationist educator effecter effector
effendi egalitarian egghead egocentric egoist egomaniac egotist ejaculator ejector elder eldest elector electrician
electrocutioner electrologist electroplater electrotherapist elegist elf elitist elocutionist emancipationist
emancipator embalmer embassador embezzler embodiment embroiderer embroideress embryologist emcee emeer emeritus
emigrant emigre emigree emir emissary emperor empiricist employable employee employer empress emptor emulator enate
enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser energiser
energizer enforcer engineer engraver enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser
entertainer enthusiast entomologist entrepreneur enumerator environmentalist envoy enzymologist eparch epicene epicure
epicurean epidemiologist epigon epigone epileptic epistemologist equal equalitarian equerry equestrian equivocator
eradicator eremite eristic eros erotic escalader escapee escapist escapologist eschatologist escort esquire essayer
essayist esthete esthetician estimator etcher ethician ethicist ethnarch ethnic ethnographer ethnologist ethologist
etiologist etymologist eudaemon eudemon eulogist eunuch evacuee evaluator evangelist eve everyman evildoer
evolutionist ewe examinee examiner exarch excavator excellency exchanger exciseman excogitator excursionist excuser
executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist
exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent
exporter expositor expounder expressionist exterminator extern extoller extortioner extortionist extra
extraterrestrial extravert extremist extrovert eyeful eyewitness fabricator fabulist facilitator factotum faddist
faerie faery fairy fakeer faker fakir falangist falconer faller falsifier familiar famulus fanatic fancier fantasist
fantasm fantast faqir faquir farmer farmerette farmhand farrier fascist fascista fashionmonger fastener fatalist
fathead father fatso fatty faultfinder faun fauvist favourite fawner fay featherweight federalist fella fellah feller
fellow felon feminist fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler
fiduciary fielder fieldhand fieldsman fieldworker fiend fighter figurehead figurer filer filibuster filibusterer
filicide fille filmmaker finagler finalist financier finder finisher fink firebug firedrake firefighter firstborn
firth fisher fisherman fishmonger fishwife fitter fixer flack flagellant flak flamen flanker flapper flasher flatfoot
flatmate flatterer flautist fledgeling fledgling fleer flibbertigibbet flier flinders flirt flogger floorwalker
floozie floozy florist flunkey flunky flutist flyweight fodder foe foeman fogey fogy follower fomenter fondler foodie
fool footballer footman footpad footslogger fop forager forbear ford forebear forecaster forefather foreigner forelady
foreman foremother foreperson forerunner forester forewoman forger forgiver fornicator fornicatress fortuneteller
forward fossil fossilist fosterling foundling foundress fowler framer frank franklin fratricide freak freebooter
freedman freedwoman freeholder freelance freelancer freeloader freeman freethinker freewheeler freewoman frequenter
fresher freshman friar friend frogman frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fry
fucker fuckhead fuckup fugitive fugleman fuller fumbler fumigator funambulist functionalist functionary fundamentalist
fundraiser furrier fusilier fusspot futurist gadabout gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant
galoot galvaniser galvanizer gambist gambler gamekeeper gamine ganef ganger gangsta gangster ganof gaolbird gaoler
garbageman gardener garibaldi garland garmentmaker garnishee garroter garrotter gasbag gasman gastroenterologist
gastronome gatecrasher gatekeeper gatherer gaucho gawk gawker gay gazetteer geek geezer geisha gendarme genealogist
general generalissimo generalist genet geneticist genie genitor genius gent gentile gentleman gentlewoman geographer
geologist geomancer geometer geometrician geophysicist geordie geriatrician gerontologist ghostwriter ghoul giantess
gibbon giggler gigolo gilder gillie gipsy girl girlfriend gitana gitano giver gladiator glassblower glassmaker
glassworker glazer glazier gleaner globetrotter glossarist glutton gnome goalie goalkeeper goaltender goatherd gob
gobbler goblin god godchild goddaughter goddess godfather godmother godparent godson goer gofer goffer goldbeater
goldbrick goldsmith goldworker golem golfer goliard goliath gondolier gondoliere goner gonif goniff goof goofball goon
gopher gore gorger gospeler gospeller gossiper gossipmonger gouger gourmand gourmandizer gourmet governess governor
goy grabber grader graduate graham grammarian gramps gran grandad grandaunt grandchild granddad granddaddy
granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson
grandstander granduncle granger grannie granny grantee granter grantor graphologist grappler gravedigger graverobber
graybeard grazier great greengrocer greenhorn greenskeeper greeter gremlin grenadier grey greyback greybeard griever
griffin griffon grifter grind grinner griot groaner grocer groom groomsman grouch groundbreaker groundkeeper
groundling groundskeeper groundsman groupie groveler groveller grower growler grownup grumbler grump grunter gryphon
guarantor guard guardian guardsman guerilla guerrilla guesser guest guestworker guide guitarist gula gull gulper
gumshoe gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy guzzler gymnast gymnosophist
gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hacker hadji haematologist haemophile
haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser hairsplitter hairstylist haji hajji hakeem
hakim halberdier halcyon hamadryad hammerhead handicapper handler handyman hanger hangman hanuman haranguer harasser
hardliner hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy
harridan harrier hart harvester hatemonger hater hatmaker hatter hauler haulier have hawker hawking hawkshaw hayseed
hazan headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer heartbreaker
heartthrob heathen heavy heavyweight heckler hedger hedonist heir heiress hellcat hellhound hellion helmsman helot
helper helpmate helpmeet hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herder herdsman
heretic heritor hermaphrodite hermit hero heroine heron herpetologist hesitater hesitator heterosexual hewer hick
hierarch highbinder highbrow highflier highflyer highjacker highness highwayman hijacker hiker hippie hippy hipster
hire hireling hirer hisser histologist historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer hob
hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hodman hog hogan hogg hoister holdout holdover holidaymaker hombre
homebody homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath homophile
homophobe homosexual homunculus honcho honeymooner honker honoree hood hoodlum hoofer hooker hooligan hopeful hoper
hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier host hostage hosteller hostess
hostler hotdog hotelier hotelkeeper hotelman hothead hotshot hotspur houri housebreaker housebuilder housefather
houseguest householder househusband housekeeper housemaid houseman housemaster housemate housemother housewife
housewrecker hoyden hubby huckster huddler hugger hulk humanist humanitarian humdinger hummer humorist humourist hunk
hunt hunter huntress huntsman hurdler hurler husband husbandman hussar hussy hustler hydra hydrologist hydromancer
hygienist hymen hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric
ianfu iceman ichthyologist iconoclast idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser
idolizer ignoramus illegitimate illiterate illusionist illustrator imam imaum imbecile imbiber imitator immigrant
immortal immune immunologist imp imperialist impersonator importee importer imposter impostor impresario impressionist
improver inamorata inamorato incarnation incendiary inciter incompetent incubus incumbent incurable independent
indexer indigen indigene individualist indorser inductee industrialist inebriate infant infanticide infantryman
inferior infernal infidel infielder infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress
inheritrix initiate initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider
insolvent insomniac inspector inspirer instigant instigator instructor instructress instrumentalist insured insurgent
insurrectionist intellectual intercessor interlocutor interloper intermediary intermediator intern internationalist
interne internee internist internuncio interpreter interrogator intersex intervenor interviewee interviewer intimate
intriguer introvert intruder invader invalid invalidator inventor investigator investor invigilator invitee ironist
ironman ironmonger ironside ironworker irredentist irregular irreligionist irridentist islander isolationist itinerant
jabberer jackanapes jackass jacquard jailbird jailer jailor janissary janitor jawan jay jaywalker jazzman jenny jerk
jerker jeroboam jester jeweler jeweller jezebel jilt jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber
jobholder jock jockey jogger joiner joker jokester jonah jongleur journalist journeyer journeyman judas judge
juggernaut juggler juicer jumper junior junkie junky jurist juror juryman jurywoman justiciar justiciary justifier
juvenile kabbalist kachina kalif kaliph keeper kelpie kelpy kern keyboardist khalif khalifah khan kibbutznik kibitzer
kicker kid kiddie kiddy kidnaper kidnapper killer killjoy kin kindergartener kindergartner king kingmaker kingpin
kinsman kinsperson kinswoman kisser kleptomaniac klutz knacker knave kneeler knight knitter knocker knockout knower
knucklehead kolkhoznik kook kvetch laborer labourer lacer lackey lad laddie lady ladylove laggard lagger laird lama
lame lamenter lamia laminator lamplighter lampooner lancer landau landgrave landholder landlady landlord landlubber
landman landowner landscaper landscapist landsman langlaufer languisher lapidarist lapidary lapidator lapidist
larcener larcenist lascar lasher lass lassie lasso latecomer latitudinarian laudator lauder laugher laughingstock
laundress laundryman laundrywoman laureate laver lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson
lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector lecturer ledgeman lee
lefthander leftist lefty legate legatee legionary legionnaire legislator lender lensman leper lepidopterist
lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler leveller leviathan lexicographer
lexicologist liar libber libeler liberal liberalist liberator libertarian libertine librarian librettist licensee
licenser licentiate liege liegeman lieutenant lifeguard lifer lifesaver lifter liftman lighterman lightweight
lilliputian limey limner limnologist limper linebacker lineman linendraper linesman lingerer linguist linkboy linkman
linksman liquidator lisper listener lister literate lithographer lithomancer litigant litigator litterateur litterbug
litterer liturgist liveryman loader loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper
lockman lockmaster locksmith locum lodge lodger logger loggerhead logician logistician logomach logomachist lohan
loiterer loner longbowman longer longshoreman looker lookout loon looney loony looter lord loser loudmouth lounger
lout lovely lover lowbrow lowerclassman loyalist lubber lucifer lug lulu lumberjack lumberman luminary lummox lumper
lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist luthier lutist lycanthrope lyricist lyrist
macaroni macebearer macer machinator machinist macho macroeconomist macushla madam madame madcap madman madrigalist
madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magus maharaja maharajah maharanee
maharani mahatma mahout maid maiden maidservant mailer mailman maimer mainstay maintainer major majorette maker
malacologist malahini malcontent malefactor malfeasant maligner malik malingerer maltman maltreater maltster mama
mamma mammalogist man manager manageress manakin mandatary mandator mandatory maneuverer mangler maniac manicurist
manikin manipulator mannequin mannikin manoeuvrer manservant manslayer mantichora manticora manticore mantiger mantrap
manumitter mapper mara marathoner marauder marcher marchioness margrave marine mariner marketer marksman maroon
marquess marquis marquise married marshal marshall martin martinet martyr marveller mascot masher masker masochist
mason masquer masquerader massager masseur masseuse master mastermind masturbator matador matcher matchmaker mate
mater materfamilias materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron mauler
maven maverick mavin mayor mayoress mead meanie meany measurer meatman mechanic mechanist medalist medallist meddler
mediator mediatrix medico medusa meeter megalomaniac melancholiac melancholic meliorist melter member memoriser
memorizer memsahib mender mendicant menial mensch mensh mentioner mentor mercenary mercer merchandiser merchant merlin
mermaid merman merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza
mestizo metalhead metallurgist metalworker meteorologist metic metropolitan mezzo microbiologist microeconomist
microscopist middlebrow middleman middleweight midget midinette midshipman midwife migrant migrator mikado militant
militarist militiaman milkmaid milkman milksop millenarian millenarist miller milliner millionaire millionairess
millwright milord mime mimer mimic mimicker minder miner mineralogist mineworker miniaturist minimalist minion
minister ministrant minor minstrel minter minx misanthrope misanthropist misbeliever miscreant miser misfit misleader
misogamist misogynist miss missionary missioner missis missus missy mistress mixologist mnemonist moaner mobster mod
modeler modeller moderate moderationist modern modernist modiste mohawk molester moll mollycoddle mollycoddler moloch
mom momma mommy monarch monarchist monastic monetarist moneyer moneygrubber moneylender moneymaker moneyman monger
mongoloid monitor monitrice monk monochromat monogamist monogynist monolingual monologist monomaniac monopoliser
monopolist monopolizer monotheist monster monstrosity mooch moocher moonlighter moonshiner moor mope mopper moppet
moralist moron morosoph mortgagee mortgager mortgagor mortician mossback mother motile motorcyclist motorist motorman
motormouth moujik mountaineer mountebank mounter mourner mover moviegoer muadhdhin muazzin muckraker mudslinger
muezzin mufti muggee mugger muggins mugwump mujahid mujik mujtihad mulatto muleteer muller mumbler mummer mummy munch
muncher muralist murderee murderer murderess murmurer musclebuilder muscleman muse muser musher musician musicologist
musketeer mutant mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage
mycophagist myope myrmidon mystic mythologist nabob nag nagger naif nailer namer namesake nan nanna nanny nanus
napoleon naprapath narc narcissist narcist narcoleptic nark narrator natator national nationalist native nativist
natural naturalist naturist naturopath navigator navvy nawab naysayer nazi nebbech nebbish nebuchadnezzar
necessitarian necker necromancer needer needlewoman needleworker negativist neglecter negotiant negotiator
negotiatress negotiatrix neighbor neighbour nelson nemesis neoclassicist neocon neoconservative neoliberal neologist
neonate nephew nepotist nerd nester netkeeper netminder neurasthenic neurobiologist neurolinguist neurologist
neuroscientist neurosurgeon neurotic neutral neutralist newbie newborn newcomer newlywed newsagent newsboy newscaster
newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter newton
nibbler niece niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker
nitwit nob noble nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee nonachiever nonagenarian
nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist nondescript nondrinker
nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident
nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosher notability notable notary noticer novelist novice
novillero nudger nudist nudnick nudnik nullifier nullipara numen numerologist numismatist numismatologist numskull nun
nuncio nurse nurseling nursemaid nurser nurseryman nursling nutcase nutritionist nutter nymph nymphet nympho
nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger oboist obscurantist observer obsessive
obstetrician obstructer obstructionist obstructor occult occultist occupant occupier oceanaut oceanographer
octogenarian octoroon oculist odalisque oddball odist oenologist oenophile offender offerer offeror officeholder
officer official officiant offspring ogler ogre ogress oiler oilman oldster oldtimer oligarch ombudsman omnivore
onanist oncologist oneiromancer onlooker onomancer operagoer operative ophthalmologist opponent opportunist opposer
oppressor optician optimist optometrist oracle orator orchestrator ordainer orderer orderly ordinand ordinary
organiser organist organizer orientalist originator ornamentalist ornithologist orphan orthodontist orthoepist
orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist ostiarius ostiary ostler
ostrich otolaryngologist otologist otorhinolaryngologist ottoman ouster outcast outcaste outdoorsman outdoorswoman
outfielder outfitter outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord
overnighter overseer owner oyabun pacha pachuco pacificist pacifier pacifist packer packman packrat padder paddler
padre padrone paederast paediatrician paedophile pagan pageboy painter pal paladin palaeontologist palatine
paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave pamperer pamphleteer panacea
pandar pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pantaloon pantheist pantomimer
pantomimist pantryman pantywaist papa paparazzo paperboy paperer paperhanger papoose pappa pappoose parachuter
parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic
paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah parishioner parliamentarian
parlormaid parlourmaid parodist parolee parr parricide parson partaker participant partisan partitionist partizan
partner partygoer parvenu pasha passenger passer passerby paster pastor patentee pater paterfamilias pathfinder
pathologist patient patrial patriarch patrician patricide patrikin patriot patrioteer patrisib patroller patrolman
patron patroness patronne patsy patternmaker patzer pauper pavlova pawer pawnbroker payee payer paymaster paynim
peacekeeper peacemaker peacenik pearler peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast
pedestrian pediatrician pediatrist pedlar pedodontist pedophile peel peeler peeper peer peeress pendragon penetrator
penitent penman penologist penpusher pensionary pensioner pentathlete peon perceiver percher percipient percussionist
perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator
perry persecutor personage personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter
pettifogger phalangist phantasm phantasma phantom pharisee pharmacist pharmacologist philanderer philanthropist
philatelist philhellene philhellenist philistine philologist philologue philomath philosopher philosophiser
philosophizer phiz phlebotomist phoner phonetician phoney phonologist phony photographer photojournalist
photometrician photometrist phrenologist physician physicist physiologist physiotherapist phytochemist phytologist
pianist picador picker picket picklepuss picknicker pickpocket picnicker pigman pigmy pilferer pilgrim pillager
pillock pilot pimp pinchgut pinhead pinko pioneer piper piranha pirate pisser pistoleer piston pitcher pitchman pitman
pivot pixie placeholder placekicker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter
planner planter plantsman plasterer platelayer plater platitudinarian playactor playboy player playfellow playgoer
playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder
plotter ploughboy ploughman ploughwright plowboy plower plowman plowwright plugger plumber plunderer plunger pluralist
plutocrat plyer poacher podiatrist poet poetess poilu pointillist pointsman poisoner pol polack polemic polemicist
polemist policeman policewoman policyholder politician politico pollack pollock pollster polluter polo poltergeist
poltroon polyandrist polygamist polyglot polygynist polymath polytheist pomologist pompadour ponce ponderer pons
pontifex pontiff pooler pop pope popinjay popper populist pornographer porter portraitist portrayer portwatcher poser
poseur poseuse positivist posseman possessor postdiluvian postgraduate postilion postillion postman postmaster
postmistress postponer postulant postulator posturer potboy potentate pothead potholer pothunter potman potter
potterer poulterer poultryman pouter powderer powerbroker powerhouse practician practitioner praetor pragmatist
prankster prater prattler preacher prebendary precentor preceptor predator predecessor predestinarian
predestinationist predictor preemie preemptor prefect prelate premie premier prentice presbyope presbyter preschooler
presenter presentist preservationist preserver president pressman prestidigitator preteen preteenager pretender
preterist pretor prevaricator prexy prey prickteaser priest priestess prig primate primigravida primipara primitive
primogenitor primus prince princeling princess printer printmaker prior prioress prisoner private privateer
privateersman prizefighter pro probable probationer proconsul procrastinator proctologist proctor procurator procurer
procuress prodigal prodigy producer prof professional professor profiteer profligate progenitor progeny prognosticator
programmer prohibitionist projectionist prole proletarian promisee promiser promisor promoter prompter promulgator
proofreader propagandist propagator prophesier prophet prophetess propman proponent proposer propositus proprietor
proprietress prosecutor proselyte prospector prosthetist prosthodontist prostitute protagonist protectionist protector
protege protegee protester protozoologist provider provincial provisioner provocateur provoker provost prowler proxy
prude pruner psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho psychoanalyst
psycholinguist psychologist psychoneurotic psychopath psychophysicist psychopomp psychotherapist psychotic
pteridologist publican publiciser publicist publicizer puck puddler pudge pueblo puerpera pugilist puller puncher
pundit punk punster punter pupil puppeteer purchaser purist puritan purser pursued pursuer purveyor pusher pushover
pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac pythoness qadi quack quad quadripara
quadriplegic quadroon quaestor quaffer quaker qualifier quarreler quarreller quarrier quarry quarryman quarterback
quartermaster querier quester questioner quibbler quiche quidnunc quietist quin quintipara quisling quitter quizmaster
quizzer quoter rabbi racer racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer
radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter raider railbird railroader railwayman
rainmaker raiser raja rajah rake rakehell rambler rancher ranee ranger rani ranker ranter raper rapist rappeller
rapper rapporteur rapscallion rascal ratepayer ratifier ratiocinator rationalist ratter ravel raver ravisher
reactionary reader realist reaper reasoner rebel rebuker rebutter receptionist recidivist recipient recitalist reciter
reckoner recluse reconciler recoverer recreant recruit recruiter rector recusant redact redactor redcap redcoat
redeemer redhead redheader redneck reeler reenactor ref referee referral refiner refinisher reformer reformist refugee
refuter regent regicide registrant registrar regular reincarnation relative reliever religionist religious remunerator
renegade renovator renter rentier rep repairer repairman repatriate repeater reporter representative reproacher
reprobate reprover republican requester rescuer researcher reservist resident resister respecter respondent responder
restauranter restaurateur rester restorer retailer retaliator retard retiree retreatant reveler reveller revenant
revenuer revere reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist
rewriter rhabdomancer rhea rhetorician rheumatic rheumatologist rhinolaryngologist rider ridiculer riff rifleman
rigger righthander rightist ringer ringleader ringmaster rioter rip ripper riser ritualist ritz rival riveter rivetter
roadhog roadman roamer roarer roaster robber roc rocker rogue roisterer rollerblader roman romantic romanticist romper
roofer rookie roomer roomie roommate roomy rooter ropedancer ropemaker roper ropewalker roue roughneck roughrider
rounder roundhead roundsman rouser roustabout router rover rowdy rower royalist rubberneck rubbernecker rube ruffian
ruiner ruler ruminator rummy rumormonger rumourmonger rumrunner runner ruralist rusher rustic rustler ruth saboteur
sabra sachem sacrificer sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage
sahib sailmaker sailor saint saki salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian
saluter salvager salvor samurai sandbagger sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi
saphead sapper sartor satirist satrap satyr saunterer savage savant saver savior saviour sawbones sawyer sax saxist
saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger scanner scapegoat scapegrace scaremonger
scatterbrain scattergood scenarist sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper schlimazel
schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolboy schoolchild
schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher
scientist sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorpion scoundrel scourer scourger scout
scouter scoutmaster scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter screw
screwball screwballer scribbler scribe scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer
scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster seamstress searcher
seasonal seasoner secessionist seconder secretary sectarian sectarist sectary secular secularist secundigravida
securer seducer seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior
seismologist seizer selectman selector selectwoman seller sellout semanticist semifinalist seminarian seminarist
semiotician semipro semiprofessional sempstress senator sendee sender seneschal senior sensationalist sensitive
sensualist sentimentalist sentinel sentry separationist separatist septuagenarian seraph serf sergeant sericulturist
serjeant sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor sexagenarian
sexist sexpot sexton shadower shaheed shaitan shaker shaman shammer shamus shanghaier shaper sharecropper shareholder
shareowner sharer sharper sharpie sharpshooter sharpy shaver shaytan shearer shedder sheepherder sheepman sheik sheika
sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock shielder shifter shill shingler shipbuilder
shipmate shipowner shipper shipwright shirker shirtmaker shithead shitter shlemiel shlep shlepper shlimazel
shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shoofly shopaholic shopkeeper shoplifter
shopper shopwalker shortstop shouter shoveler shoveller shover showgirl showman shrew shrink shudra shuffler
shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader sightseer signaler signaller signalman
signatory signer signior signor signora signore signorina silenus silly silvan silversmith silverworker simperer
simpleton singer sinner sipper sir sirdar sire siren sis sissy sister sitter skateboarder skater skeptic sketcher
skidder skier skimmer skinflint skinhead skinner skipper skirmisher skivvy skulker skycap skydiver slacker slammer
slanderer slapper slasher slattern slaughterer slave slaveholder slaver slavey slayer sledder sleeper sleepwalker
sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger slopseller slouch sloucher sloven
slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smith smoker
smoothie smoothy smotherer smuggler snacker snapper snarer snatcher sneezer sniffer sniffler sniper snitch snitcher
sniveler sniveller snob snoop snooper snoot snorer snot snowboarder snuffler sobersides socialiser socialist socialite
socializer sociobiologist sociolinguist sociologist sociopath sodalist sodbuster sodomist sodomite softie softy
sojourner solderer soldier solicitor solitudinarian soloist solon solver sommelier somnambulist somniloquist son
songster songstress songwriter sonneteer sonny soothsayer soph sophist sophisticate sophomore soprano sorcerer
sorceress sorehead sorrower sorter sot soubrette soul soundman sourpuss souse southpaw sovereign sower spaceman
spacewalker spammer spanker sparer spastic speaker spearhead specialiser specialist specializer specifier spectator
spectre speculator speechifier speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder
speller spelunker spender spendthrift spewer sphinx spiller spindlelegs spindleshanks spinmeister spinner spinster
spirit spiritualist spitfire spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman
sponger sponsor spook sportscaster sportsman sportswoman sportswriter spotter spouse spouter sprawler sprayer sprigger
sprinter sprite sprog spy spymaster squabbler squanderer squatter squawker squealer squinter squire squirmer squirt
stabber stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder stalker stalwart stammerer
stamper standardiser standardizer standee stander starer starets stargazer starlet starveling statesman stateswoman
stationer stationmaster statistician steady stealer steamfitter steamroller steelmaker steelman steelworker
steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild stepdaughter stepfather stepmother
stepparent stepper stepsister stepson stevedore steward stewardess stickler stiff stifler stigmatic stigmatist stinter
stipendiary stippler stirrer stitcher stockbroker stockholder stockist stockjobber stockman stocktaker stoic stoker
stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway
strafer straggler straight stranger straphanger strapper strategian strategist strawman strayer streaker streetwalker
strider strikebreaker striker stringer striper stripling striptease stripteaser striver stroller strongman struggler
strumpet stud student stuffer stumblebum stumbler stunner stupe stupid stutterer styler stylist stylite subaltern
subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant submariner submitter
subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive
subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suckling sudra suer
sufferer suffragan suffragette suffragist suggester suitor sultan summercater summercaters sunbather sundowner super
supercargo supergrass superintendent superior superman supermarketeer supermarketer supermodel supermom supernatural
supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier supporter suppresser
suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer
surrogate surveyor survivalist survivor suspect sustainer sutler swagger swaggerer swaggie swagman swain swami
swashbuckler swayer swearer swede sweeper sweet sweetheart sweetie swellhead swift swimmer swindler swineherd swinger
switcher switchman swordsman swot sybarite sycophant syllogiser syllogist syllogizer sylph sylvan symboliser symbolist
symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator
synonymist syntactician synthesiser synthesist synthesizer syphilitic systematiser systematist systematizer systemiser
systemizer tablemate tacker tackle tackler tactician tagalong tagger tailback tailgater tailor taker talebearer
taleteller talker tallis tallyman tamer tantaliser tantalizer taoiseach tapper tapster tart taskmaster taskmistress
taster tatterdemalion tattler tattletale taxer taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer
tchotchke tchotchkeleh teacher teammate teamster tearaway tease teaser tec techie technician technocrat technologist
technophile technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher telegraphist
teleologist telepathist telephoner telephonist televangelist teller telltale tellurian temp temporary temporiser
temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker tergiversator termagant termer terminator
terpsichore terpsichorean territorial terrorist terry tertigravida testate testator testatrix testee tester testifier
thane thatcher thaumaturge thaumaturgist theatergoer theatregoer theist theologian theologiser theologist theologizer
theoretician theoriser theorist theorizer theosophist therapist thespian theurgy thief thinker thirster thoroughbred
throttler throwback thrower throwster thruster thug thunderbird thunderer thurifer thwarter tiddler tiger tightwad
tike tiler tilter timberman timekeeper timeserver timpanist tinker tinkerer tinner tinsmith tinter tipper tippler
tipster tiro titan tither titterer toady toaster toastmaster tobacconist tobogganist toddler toff toiler toller
tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper topper torchbearer toreador torero tormenter tormentor
torpedo tortfeasor torturer totalitarian totemist toter totterer toucher tough toughie tourer tourist tout touter
tovarich tovarisch towhead townee towner townie townsman towny toxicologist tracer tracker tracklayer trader tradesman
traditionalist traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer
trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist transcriber
transexual transferee transferer transferor transferrer transgendered transgressor transient translator transmigrante
transmitter transplanter transsexual transvestite trapper trapshooter traveler traveller traverser trawler treasonist
treasurer treater trekker trembler trencher trencherman trespasser tribade tribesman tribologist tribune tricker
trickster trier trifler triggerman trigonometrician trilby trimmer tripper tritheist triton triumvir troglodyte trojan
troll troller trollop trombonist trooper troubadour troublemaker troubler troubleshooter trouper truant trucker
truckler trudger truelove trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke
tubercular tucker tugger tumbler tuner turncoat turncock turner turnkey turtler tutee tutor tutu twaddler twat
twiddler twin twiner twirler tycoon tyke tympanist typesetter typist typographer tyrant tyro tyrolean tzar tzarina
ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog undergrad undergraduate
underling underperformer undersecretary underseller understudy undertaker underwriter undesirable undine undoer
unfastener unfortunate unicorn unicyclist unilateralist unionist unperson unraveler unraveller untier untouchable
upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin urinator urologist user usher
usherette usufructuary usurer usurper utiliser utilitarian utilizer utterer uxor uxoricide vacationer vacationist
vaccinator vaccinee vacillator vagrant vaisya valedictorian valentine valet valetudinarian valuator valuer vamp vamper
vampire vandal vandyke vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter
vaunter vegan vegetarian vendee vender vendor venerator venter ventriloquist venturer venturi verbaliser verbalizer
verger verifier vermin vernier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist
vibraphonist vicar vicegerent vicereine viceroy victim victimiser victimizer victor victualer victualler viewer
vigilante vilifier villa villager villain villainess villein vindicator vintager vintner violator violinist violist
violoncellist virago virgin virologist virtuoso viscount viscountess visionary visitant visitor visualiser visualizer
vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier vocaliser vocalist vocalizer vociferator voicer
voider voluntary volunteer voluptuary vomiter votary voter vouchee voucher vower voyager voyeur vulcaniser vulcanizer
wacko waddler waffler wag wagerer waggoner waggonwright wagoner wagonwright waif wailer wain wainwright waiter
waitress waker walker wallah walloper wallpaperer wally waltzer wanderer wangler wannabe wannabee wanter wanton
warbler ward warden warder wardress warehouseman warehouser warlock warlord warmonger warner warrantee warranter
warrantor warren warrener warrior washer washerman washerwoman washwoman wasp wassailer waster wastrel watchdog
watcher watchmaker watchman watercolorist watercolourist waterer waterman waters waver waverer wayfarer weakling
wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie weirdo weirdy
weisenheimer welcher welcomer welder welsher wench wencher werewolf westerner wetnurse whacko whale whaler wheedler
wheeler wheelwright whiffer whiner whipper whippersnapper whirler whisperer whistleblower whistler white whitehead
whittler whiz whizz wholesaler whore whoremaster whoremonger whoreson widow widower widowman wiener wife wiggler wight
wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winner wino wiper wireman
wirer wiretapper wiseacre wisenheimer witch withdrawer withholder withstander witness witnesser wittol wivern wiz
wizard wolfman wolverine woman womaniser womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker
wooer woolgatherer woolsorter wordmonger wordsmith workaholic worker workfellow workingman workman workmate worldling
worrier worrywart worshiper worshipper worthy wrangler wrecker wren wrester wrestler wretch wriggler wright writer
wrongdoer wuss wyvern xylophonist yachtsman yachtswoman yahoo yakuza yanker yardbird yardie yardman yardmaster yawner
yearling yearner yeller yeoman yeti yielder yob yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany
zealot zeppelin zombi zombie zoologist
`
    .trim()
    .split(/\s+/u),
)
