import type { Dataset } from "../../../src/assumptions/datasets/dataset";
import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../../../src/assumptions/layout";
import { ASSUMPTION_NAMES, STATE_NAME } from "../../../src/assumptions/schema";
import { templateLayout } from "../../../src/assumptions/template";
import { template as english } from "../../../src/locale/en/template";

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ["heerlen", heerlen()],
  ["empty", empty()],
];

/** Every cell of a sheet with its 1-based position. */
function cellsOf({ rows }: SheetLayout): { row: number; column: number; cell: LayoutCell }[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => ({ row, column, cell }))
  );
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
function area(ref: string): Area {
  const corners = ref.split(":").map((corner) => {
    const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/u.exec(corner)!;
    const column = [...letters!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits), column };
  });
  const [start, end] = [corners[0]!, corners.at(-1)!];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
function valuesIn(sheet: SheetLayout, ref: string): LayoutCell["value"][] {
  const { top, left, bottom, right } = area(ref);
  return cellsOf(sheet)
    .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
    .map(({ cell }) => cell.value);
}

describe.each(DATASETS)("the layout of the %s workbook", (_, dataset) => {
  const layout: WorkbookLayout = templateLayout(dataset);

  test("every assumption and the version of them has its name, once", () => {
    const names = layout.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    expect([...names].sort()).toEqual([...ASSUMPTION_NAMES, STATE_NAME].sort());
  });

  test("opens with the guide and the single assumptions, and names each sheet once", () => {
    const names = layout.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Leeswijzer", "Aannames", "Doelgroepen"]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      expect(name).not.toMatch(/^'|'$/u);
    }
  });

  test("tables have names of their own and headers that differ", () => {
    const tables = layout.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({ sheet, ...table }))
    );
    const names = tables.map(({ name }) => name);
    expect(new Set([...names, ...ASSUMPTION_NAMES]).size).toBe(
      names.length + ASSUMPTION_NAMES.length
    );
    for (const { sheet, ref } of tables) {
      const { top, left, right, bottom } = area(ref);
      expect(bottom).toBeGreaterThan(top);
      const headers = Array.from({ length: right - left + 1 }, (_, i) =>
        sheet.rows.get(top)?.get(left + i)
      );
      for (const header of headers) expect(header).toMatchObject({ style: "header" });
      const texts = headers.map((header) => String(header!.value).toLowerCase());
      expect(texts.every((text) => text.trim() === text && text !== "")).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("links lead to sheets that are there", () => {
    const targets = new Set(
      layout.sheets.flatMap(({ name }) => [`${name}!A1`, `'${name.replaceAll("'", "''")}'!A1`])
    );
    const links = layout.sheets.flatMap(cellsOf).filter(({ cell }) => cell.style === "link");
    expect(links.length).toBeGreaterThan(2 * layout.sheets.length - 5);
    for (const { cell } of links) expect(targets).toContain(cell.target);
  });

  test("formulas are short enough, name existing sheets, and have a value", () => {
    const quoted = layout.sheets.map(({ name }) => name);
    const formulas = layout.sheets.flatMap(cellsOf).filter(({ cell }) => cell.formula);
    for (const { cell } of formulas) {
      expect(cell.formula!.length).toBeLessThanOrEqual(8192);
      expect(cell.formula).not.toMatch(/^=|#REF!/u);
      expect(cell.value).not.toBeNull();
      for (const [, sheet] of cell.formula!.matchAll(/'((?:[^']|'')+)'!/gu)) {
        expect(quoted).toContain(sheet!.replaceAll("''", "'"));
      }
      for (const [, sheet] of cell.formula!.matchAll(/\b([A-Za-z_]\w*)!/gu)) {
        expect(quoted).toContain(sheet);
      }
    }
  });

  test("drop-downs and bounds accept what the workbook itself holds", () => {
    const validations = layout.sheets.flatMap((sheet) =>
      sheet.validations.map((validation) => ({ sheet, ...validation }))
    );
    expect(validations.length).toBeGreaterThan(60);
    for (const { sheet, ref, rule, title, prompt, error } of validations) {
      expect(title).toMatch(/\S/u);
      expect(prompt).toMatch(/\.$/u);
      expect(error).toMatch(/\.$/u);
      const values = valuesIn(sheet, ref).filter((value) => value !== null);
      if (rule.type === "list") {
        expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
        expect(rule.values.filter((value) => value.includes(","))).toEqual([]);
        for (const value of values) expect(rule.values).toContain(value);
      } else if (rule.type !== "list-of") {
        for (const value of values) {
          expect(typeof value).toBe("number");
          expect(value).toBeGreaterThanOrEqual(rule.min ?? -Infinity);
          expect(value).toBeLessThanOrEqual(rule.max ?? Infinity);
        }
      }
    }
  });

  test("every column has a width", () => {
    for (const sheet of layout.sheets) {
      const columns = Math.max(...cellsOf(sheet).map(({ column }) => column));
      expect(sheet.widths.length).toBeGreaterThanOrEqual(columns);
      for (const width of sheet.widths) expect(width).toBeGreaterThanOrEqual(8);
    }
  });
});

describe("the guide", () => {
  const guide = templateLayout(heerlen()).sheets[0]!;
  const texts = cellsOf(guide).map(({ cell }) => String(cell.value));

  test("says what the workbook is, that it needs no add-in, and what the model does not know", () => {
    expect(texts[0]).toBe("Heerlen 2050");
    expect(texts.join("\n")).toMatch(/zonder invoegtoepassing/u);
    expect(texts.join("\n")).toMatch(/in Excel of op de opdrachtregel/u);
    expect(texts.join("\n")).toMatch(/elkaar tegenspreken, laat het blad Aansluiting/u);
    expect(texts.join("\n")).toMatch(/niet vanzelf sloop/u);
    expect(texts.join("\n")).toMatch(/cumulatief gelezen/u);
  });

  test("counts the rows of each status", () => {
    const { scalars, tables } = heerlen();
    const all = [
      ...Object.entries(tables).flatMap(([id, rows]) =>
        id === "sources" ? [] : rows.map(({ cells }) => cells.status)
      ),
      ...Object.entries(scalars).flatMap(([id, { status }]) =>
        id === "reportYears" ? [] : [status]
      ),
    ];
    for (const status of ["gepubliceerd", "afgeleid", "aanname"]) {
      const row = cellsOf(guide).find(
        ({ cell }) => cell.value === status && cell.style === "text"
      )!;
      const count = all.filter((found) => found === status).length;
      expect(guide.rows.get(row.row)!.get(3)!.value).toBe(`${count} regels`);
    }
  });
});

test("an empty workbook says which columns to add, a filled one does not need to", () => {
  const notes = (dataset: Dataset): string[] =>
    templateLayout(dataset)
      .sheets.flatMap(cellsOf)
      .map(({ cell }) => String(cell.value))
      .filter((text) => text.startsWith("Voeg voor"));
  expect(notes(heerlen())).toEqual([]);
  expect(notes(empty())).toEqual([
    'Voeg voor elke levensfase een kolom toe met als kop "naar" en dan de naam.',
    "Voeg voor elk segment een kolom toe met de code als kop.",
    "Voeg voor elk segment een kolom toe met de code als kop.",
  ]);
});

test("in English the explanations change and the contract does not", () => {
  const [dutch, translated] = [templateLayout(heerlen()), templateLayout(heerlen(), english)];
  const names = ({ sheets }: WorkbookLayout): string[] =>
    sheets.flatMap((sheet) => sheet.names.map(({ name, ref }) => `${name} ${ref}`));
  expect(names(translated)).toEqual(names(dutch));
  expect(translated.sheets[0]!.name).toBe("Guide");
});
