/**
 * Nations: names | words for what belongs to them | capital. The first name is the key. For telling that “Russian” and
 * “Russia’s” say the same, and that a capital is not its country.
 */
const TABLE = `
afghanistan|afghan,afghani|kabul
albania|albanian|tirana
algeria|algerian|algiers
angola|angolan|luanda
argentina|argentine,argentinian|buenos aires
armenia|armenian|yerevan
australia|australian|canberra
austria|austrian|vienna
azerbaijan|azerbaijani,azeri|baku
bahrain|bahraini|manama
bangladesh|bangladeshi|dhaka
belarus|belarusian,belarussian|minsk
belgium|belgian|brussels
bolivia|bolivian|la paz
bosnia,bosnia and herzegovina|bosnian|sarajevo
botswana|botswanan|gaborone
brazil|brazilian|brasilia
bulgaria|bulgarian|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian|gitega
cambodia|cambodian|phnom penh
cameroon|cameroonian|yaounde
canada|canadian|ottawa
chad|chadian|n'djamena
chile|chilean|santiago
china,prc|chinese|beijing,peking
colombia|colombian|bogota
congo,drc|congolese|kinshasa
costa rica|costa rican|san jose
croatia|croatian,croat|zagreb
cuba|cuban|havana
cyprus|cypriot|nicosia
czech republic,czechia|czech|prague
denmark|danish|copenhagen
ecuador|ecuadorian,ecuadorean|quito
egypt|egyptian|cairo
el salvador|salvadoran|san salvador
england|english|
eritrea|eritrean|asmara
estonia|estonian|tallinn
ethiopia|ethiopian|addis ababa
finland|finnish|helsinki
france|french|paris
gambia|gambian|banjul
georgia|georgian|tbilisi
germany|german|berlin
ghana|ghanaian|accra
greece|greek|athens
guatemala|guatemalan|guatemala city
guinea|guinean|conakry
haiti|haitian|port-au-prince
honduras|honduran|tegucigalpa
hungary|hungarian|budapest
iceland|icelandic|reykjavik
india|indian|new delhi,delhi
indonesia|indonesian|jakarta
iran|iranian|tehran,teheran
iraq|iraqi|baghdad
ireland|irish|dublin
israel|israeli|jerusalem,tel aviv
italy|italian|rome
ivory coast,cote d'ivoire|ivorian|yamoussoukro
jamaica|jamaican|kingston
japan|japanese|tokyo
jordan|jordanian|amman
kazakhstan|kazakh,kazakhstani|astana
kenya|kenyan|nairobi
kosovo|kosovar,kosovan|pristina
kuwait|kuwaiti|kuwait city
kyrgyzstan|kyrgyz|bishkek
laos|laotian,lao|vientiane
latvia|latvian|riga
lebanon|lebanese|beirut
liberia|liberian|monrovia
libya|libyan|tripoli
lithuania|lithuanian|vilnius
luxembourg|luxembourgish|luxembourg city
madagascar|malagasy|antananarivo
malawi|malawian|lilongwe
malaysia|malaysian|kuala lumpur
mali|malian|bamako
malta|maltese|valletta
mauritania|mauritanian|nouakchott
mexico|mexican|mexico city
moldova|moldovan|chisinau
mongolia|mongolian|ulaanbaatar
montenegro|montenegrin|podgorica
morocco|moroccan|rabat
mozambique|mozambican|maputo
myanmar,burma|burmese|naypyidaw
namibia|namibian|windhoek
nepal|nepali,nepalese|kathmandu
netherlands,holland|dutch|amsterdam,the hague
new zealand|new zealander|wellington
nicaragua|nicaraguan|managua
niger|nigerien|niamey
nigeria|nigerian|abuja
north korea,dprk|north korean|pyongyang
north macedonia,macedonia|macedonian|skopje
northern ireland|northern irish|belfast
norway|norwegian|oslo
oman|omani|muscat
pakistan|pakistani|islamabad
palestine,palestinian territories|palestinian|ramallah
panama|panamanian|panama city
paraguay|paraguayan|asuncion
peru|peruvian|lima
philippines|philippine,filipino|manila
poland|polish|warsaw
portugal|portuguese|lisbon
qatar|qatari|doha
romania|romanian|bucharest
russia,russian federation|russian|moscow
rwanda|rwandan|kigali
saudi arabia|saudi,saudi arabian|riyadh
scotland|scottish|edinburgh
senegal|senegalese|dakar
serbia|serbian,serb|belgrade
sierra leone|sierra leonean|freetown
singapore|singaporean|singapore
slovakia|slovak,slovakian|bratislava
slovenia|slovenian,slovene|ljubljana
somalia|somali|mogadishu
south africa|south african|pretoria
south korea|south korean|seoul
south sudan|south sudanese|juba
spain|spanish|madrid
sri lanka|sri lankan|colombo
sudan|sudanese|khartoum
sweden|swedish|stockholm
switzerland|swiss|bern
syria|syrian|damascus
taiwan|taiwanese|taipei
tajikistan|tajik|dushanbe
tanzania|tanzanian|dodoma
thailand|thai|bangkok
tibet|tibetan|lhasa
togo|togolese|lome
tunisia|tunisian|tunis
turkey,turkiye|turkish|ankara
turkmenistan|turkmen|ashgabat
uganda|ugandan|kampala
ukraine|ukrainian|kyiv,kiev
united arab emirates,uae,emirates|emirati|abu dhabi
united kingdom,uk,britain,great britain|british|london
united states,us,usa,america,united states of america|american|washington
uruguay|uruguayan|montevideo
uzbekistan|uzbek|tashkent
venezuela|venezuelan|caracas
vietnam|vietnamese|hanoi
wales|welsh|cardiff
yemen|yemeni|sanaa
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
`

const rows = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names = '', adjectives = '', capitals = ''] = row.split('|')
    return {
      names: names.split(','),
      adjectives: adjectives.split(','),
      capitals: capitals.split(',').filter(Boolean),
    }
  })
const keyed = (of: 'names' | 'adjectives' | 'capitals'): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => row[of].map((word) => [word, row.names[0] as string] as const)))

export const nations = {
  /** a nation's names, lower case → its key: “britain” → “united kingdom” */
  names: keyed('names'),
  /** “british” → “united kingdom” */
  adjectives: keyed('adjectives'),
  /** “london” → “united kingdom” */
  capitals: keyed('capitals'),
} as const
