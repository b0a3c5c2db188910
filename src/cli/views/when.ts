/** The day of an ISO 8601 date, or as much of it as there is. */
export const day = (iso: string): string => iso.slice(0, 10)

/** Day and minute, where a time was given that says something. */
export function minute(iso: string): string {
  const time = /T(\d\d:\d\d)/.exec(iso)?.[1]
  return time && time !== '00:00' ? `${day(iso)} ${time}` : day(iso)
}
