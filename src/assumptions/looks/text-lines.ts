/** Lines that a text takes in a column so many characters wide, broken at spaces. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width) - 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const next = used === 0 ? word.length : used + 1 + word.length;
      if (used > 0 && next > room) {
        lines += 1;
        used = word.length;
      } else {
        used = next;
      }
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
    }
  }
  return lines;
}
