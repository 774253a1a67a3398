/** Quoted and escaped literals, spaces as wide as a character, fillers, and brackets that do not count time. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** True when a number format code shows a date or a time: "d-m-yyyy", "[h]:mm". */
export function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(LITERAL, ""));
}
