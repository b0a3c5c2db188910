/** Splits a list written as one string of words. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words by which English text tells through whom it has what it says. */
export const media = {
  /** name the source that somebody passes on: “the broadcaster, citing officials, said” */
  citing: words('citing quoting cited quotes cites'),
  /** before whom somebody speaks: “told Reuters”, “in an interview with Reuters”, “confirmed to Reuters” */
  telling: words('told tells telling to with'),
  /** what a medium's name or description says that it is */
  kinds: words(
    'news newspaper times post journal herald tribune gazette chronicle telegraph guardian bugle courier mail express mirror sun star daily weekly tv television radio broadcaster channel network magazine agency press media website portal outlet broadcasting',
  ),
  /** that say nothing of it */
  names: words(
    'bbc cnn nbc abc cbs fox msnbc cnbc npr pbs itv itn sky espn politico axios vox buzzfeed bloomberg economist spiegel bild zeit monde figaro liberation pais mundo jazeera arabiya haaretz hurriyet globo kommersant izvestia vedomosti meduza rt sputnik caixin xinhua yonhap nikkei asahi zdf ard rai rtl nos svt',
  ),
} as const
