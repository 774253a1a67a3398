import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { heerlen } from "../../../../src/assumptions/datasets/heerlen";
import { ASSUMPTION_NAMES } from "../../../../src/assumptions/schema";
import { templateLayout } from "../../../../src/assumptions/template";
import { openXlsx, saveXlsx } from "../../../../src/workbench/page/files/workbook-file";
import { readBook } from "../../../../src/xlsx/book/read-book";
import { buildWorkbook } from "../../../../src/xlsx/build";
import { readNamedGrids } from "../../../../src/xlsx/read";
import { woning } from "../../../cli/command-line";
import { checkPackage } from "../../../xlsx/package-check";
import { partText } from "../../../xlsx/support/parts";
import { quiet } from "../../host/support/quiet";
import { opened } from "./support/opened";
import type { SeenBook } from "./support/seen";
import { differences, inFile, seen } from "./support/seen";

beforeAll(quiet);

const template = buildWorkbook(templateLayout(heerlen()));

/** The template with the results of a run. */
function withResults(): Uint8Array {
  return inFile(template, (file, folder) => {
    const out = join(folder, "uitkomsten.xlsx");
    const said = woning("run", file, "--out", out);
    if (said.code !== 0) throw new Error(said.notes);
    return new Uint8Array(readFileSync(out));
  });
}

/** A blank text and a blank cell are the same to a reader. */
function withoutBlanks(book: SeenBook): SeenBook {
  return JSON.parse(
    JSON.stringify(book, (_, value: unknown) => (value === "" ? null : value))
  ) as SeenBook;
}

describe.each([
  ["the template", () => template],
  ["the template with results", withResults],
])("%s, opened in the workbench and saved", (_, make) => {
  let original: Uint8Array;
  let saved: Uint8Array;

  beforeAll(() => {
    original = make();
    saved = saveXlsx(opened(original));
  }, 120_000);

  it("loses nothing", () => {
    expect(openXlsx(original).lost).toEqual([]);
  });

  it("is sound", () => {
    expect(checkPackage(saved)).toEqual([]);
  });

  it("is the same to openpyxl, cell by cell, and in its tables, charts and names", () => {
    const difference = differences(withoutBlanks(seen(original)), withoutBlanks(seen(saved)));
    expect(difference.slice(0, 20)).toEqual([]);
  });

  it("keeps rows as high as they were made", () => {
    const heights = (bytes: Uint8Array) =>
      readBook(bytes).book.sheets.map(({ rows }) =>
        [...rows].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]]))
      );
    expect(heights(saved)).toEqual(heights(original));
    expect(heights(original).flat().length).toBeGreaterThan(20);
  });

  it("gives the model the same assumptions", () => {
    const [before, after] = [original, saved].map((bytes) =>
      readNamedGrids(bytes, ASSUMPTION_NAMES)
    );
    expect(after!.grids).toEqual(before!.grids);
  });

  it("is the same file when it is opened and saved again", () => {
    expect(Buffer.from(saveXlsx(opened(saved))).equals(Buffer.from(saved))).toBe(true);
  });
});

it("shows LibreOffice the same cells", () => {
  const original = template;
  const saved = saveXlsx(opened(template));
  const csv = (bytes: Uint8Array) =>
    inFile(bytes, (file, folder) => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
      const args = [profile, "--headless", "--convert-to", filter, "--outdir", folder, file];
      execFileSync("soffice", args, { stdio: "pipe", timeout: 55_000 });
      return readFileSync(join(folder, "werkmap-Aannames.csv"), "utf8");
    });
  expect(csv(saved)).toBe(csv(original));
  expect(csv(saved)).toContain("ed5683ed4fd0");
});

it("keeps the version of the assumptions as a function of the add-in, with its last value", () => {
  const text = partText(saveXlsx(opened(template)), "xl/worksheets/sheet2.xml");
  expect(text).toMatch(
    /<f>_xldudf_WONING_STAND\(Woning_Basisjaar,[^<]*\)<\/f><v>[0-9a-f]{12}<\/v>/
  );
});
