const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d):(\d\d(?:\.\d+)?))?Z?$/;
const DAY = 86_400_000;
/** Day 0 of the 1900 system, in which 29 February 1900 counts as a day that never was. */
const ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_AFTER_LEAP = 61;

/** The serial number (1900 system, days) of an ISO 8601 date, time or both; undefined when it is none. */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = ISO.exec(text) ?? [];
  if (year === undefined && hour === undefined) return undefined;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February would roll on to March.
  if (new Date(at).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const days = (at - ORIGIN) / DAY;
  return (days < FIRST_AFTER_LEAP ? days - 1 : days) + time;
}
