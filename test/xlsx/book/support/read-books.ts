import { readFileSync } from "node:fs";
import { readBook } from "../../../../src/xlsx/book/read-book";
import { WorkbookError } from "../../../../src/xlsx/errors";

/**
 * Run as a process of its own: reads each of the files as a whole workbook and prints what came of it, one line of JSON
 * a file. Whatever is thrown beside a WorkbookError ends the process, which is a failure.
 */
for (const file of process.argv.slice(2)) {
  const outcome = read(file);
  // Resident memory at its highest so far, given in kB.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  process.stdout.write(`${JSON.stringify({ outcome, megabytes })}\n`);
}

function read(file: string): string {
  try {
    const { book } = readBook(new Uint8Array(readFileSync(file)));
    return `${book.sheets.length} sheets`;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
