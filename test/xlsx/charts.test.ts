import type { Chart, ResultTable } from "../../src/projection/result";
import { buildWorkbook } from "../../src/xlsx/build";
import type { XmlNode } from "../../src/xlsx/xml";
import { attr, kid, parseXml, textOf, walk } from "../../src/xlsx/xml";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import { need, population } from "./sample-results";
import { partText, replaced, withPart } from "./support/parts";

const base = buildWorkbook({
  title: "t",
  description: "d",
  sheets: [{ name: "A", widths: [], rows: new Map(), tables: [], names: [], validations: [] }],
});
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const lines = writeResults(base, [population()]).bytes;

function all(bytes: Uint8Array, part: string, local: string): XmlNode[] {
  return [...walk(parseXml(partText(bytes, part)))].filter((node) => node.local === local);
}

/** Name, colour, reference of the values and drawn values of each series. */
function series(bytes: Uint8Array, part = CHART) {
  return all(bytes, part, "ser").map((node) => {
    const inside = (parent: string, local: string) =>
      [...walk(kid(node, parent)!)].filter((n) => n.local === local);
    return {
      name: inside("tx", "v")[0]?.text,
      color: attr(inside("spPr", "srgbClr")[0], "val"),
      ref: inside("val", "f")[0]?.text,
      values: inside("val", "v").map((v) => Number(v.text)),
      order: Number(attr(kid(node, "order"), "val")),
    };
  });
}

function write(bytes: Uint8Array, table: ResultTable): Uint8Array {
  const { bytes: out } = writeResults(bytes, [table]);
  expect(checkPackage(out)).toEqual([]);
  return out;
}

describe("a new chart", () => {
  test("tells its message to whoever cannot see it, on the frame", () => {
    const frame = all(lines, DRAWING, "cNvPr")[0];
    expect(attr(frame, "name")).toBe("woning:inwoners");
    expect(attr(frame, "title")).toBe("Inwoners per scenario en het doel");
    expect(attr(frame, "descr")).toContain("alleen Economisch nadert het doel");
  });

  test("has titles, bounds, a legend below, gaps for blanks, and every value in its cache", () => {
    expect(all(lines, CHART, "title").map(textOf)).toEqual([
      "Inwoners per scenario en het doel",
      "Jaar",
      "Inwoners",
    ]);
    expect(attr(all(lines, CHART, "min")[0], "val")).toBe("80000");
    expect(attr(all(lines, CHART, "legendPos")[0], "val")).toBe("b");
    expect(attr(all(lines, CHART, "dispBlanksAs")[0], "val")).toBe("gap");
    expect(attr(all(lines, CHART, "lang")[0], "val")).toBe("nl-NL");
    expect(all(lines, CHART, "delete").map((node) => attr(node, "val"))).toEqual(["0", "0"]);
    expect(series(lines)[3]).toEqual({
      name: "Doel (inwoners)",
      color: "C00000",
      ref: "'Inwoners'!$E$8:$E$13",
      values: [100000, 100000, 100000, 100000, 100000, 100000],
      order: 3,
    });
    expect(all(lines, CHART, "prstDash").map((node) => attr(node, "val"))).toEqual(["dash"]);
    expect(all(lines, CHART, "symbol").map((node) => attr(node, "val"))).toEqual([
      "circle",
      "square",
      "triangle",
      "none",
    ]);
  });

  test("draws a goal as a line over columns on the same axes, and hatches what is stacked", () => {
    const bytes = write(base, need());
    const bars = "xl/charts/chart1.xml";
    const columns = "xl/charts/chart2.xml";
    expect(all(bytes, columns, "barChart").concat(all(bytes, columns, "lineChart"))).toHaveLength(
      2
    );
    expect(new Set(all(bytes, columns, "axId").map((node) => attr(node, "val"))).size).toBe(2);
    expect(attr(all(bytes, bars, "grouping")[0], "val")).toBe("stacked");
    expect(attr(all(bytes, bars, "barDir")[0], "val")).toBe("bar");
    expect(attr(all(bytes, bars, "pattFill")[0], "prst")).toBe("wdUpDiag");
    expect(all(bytes, bars, "invertIfNegative").map((node) => attr(node, "val"))).toEqual([
      "0",
      "0",
    ]);
    // Blanks have no point.
    expect(series(bytes, bars).map(({ values }) => values.length)).toEqual([3, 3]);
  });
});

describe("a chart on a rerun", () => {
  const restyled = withPart(
    withPart(lines, CHART, replaced("Inwoners per scenario en het doel", "Mijn titel")),
    CHART,
    replaced(/C55A11/g, "00FF00")
  );

  test("takes new values, and keeps the title and colours of the user", () => {
    const bytes = write(restyled, population({ factor: 2, years: 8 }));
    const [, migration] = series(bytes);
    expect(migration).toMatchObject({ color: "00FF00", ref: "'Inwoners'!$C$8:$C$15" });
    expect(migration?.values[7]).toBe(87000 + 2 * (7 * 500 + 150));
    expect(textOf(all(bytes, CHART, "title")[0])).toBe("Mijn titel");
  });

  test("gets a series for a new scenario, in its place and in a colour of its own", () => {
    const bytes = write(
      restyled,
      population({ scenarios: ["Basis", "Nieuw", "Migratie", "Economisch"] })
    );
    const drawn = series(bytes);
    expect(drawn.map(({ name }) => name?.split(" ")[0])).toEqual([
      "Basis",
      "Nieuw",
      "Migratie",
      "Economisch",
      "Doel",
    ]);
    expect(drawn.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    expect(drawn[2]).toMatchObject({ color: "00FF00", ref: "'Inwoners'!$D$8:$D$13" });
    expect(new Set(drawn.map(({ color }) => color)).size).toBe(5);
    const back = write(bytes, population());
    expect(partText(back, CHART)).toBe(partText(restyled, CHART));
  });

  test("loses the series of a scenario that is no more, and leaves the user's own", () => {
    const own =
      '<c:ser><c:idx val="9"/><c:order val="4"/><c:tx><c:v>eigen</c:v></c:tx><c:spPr/>' +
      "<c:val><c:numRef><c:f>'A'!$B$1:$B$6</c:f></c:numRef></c:val></c:ser>";
    const book = withPart(
      restyled,
      CHART,
      replaced('<c:marker val="1"/>', `${own}<c:marker val="1"/>`)
    );
    const bytes = write(book, population({ scenarios: ["Migratie"] }));
    expect(series(bytes).map(({ name, color }) => [name, color])).toEqual([
      ["Migratie (inwoners)", "00FF00"],
      ["Doel (inwoners)", "C00000"],
      ["eigen", undefined],
    ]);
    expect(series(bytes).map(({ order }) => order)).toEqual([0, 1, 2]);
  });

  test("gains and loses the group of its goal line", () => {
    const table = need();
    const [bar, columns] = table.charts as [Chart, Chart];
    const bare = { ...table, charts: [bar, { ...columns, series: columns.series.slice(0, 1) }] };
    const without = write(base, bare);
    const part = "xl/charts/chart2.xml";
    expect(all(without, part, "lineChart")).toHaveLength(0);
    const withGoal = write(without, table);
    expect(all(withGoal, part, "lineChart")).toHaveLength(1);
    expect(series(withGoal, part).map(({ name }) => name)).toEqual([
      "Behoefte 2050 (woningen)",
      "Grens (woningen)",
    ]);
    expect(partText(write(withGoal, bare), part)).toBe(partText(without, part));
  });

  test("is known by the first cell that it draws when its name got lost", () => {
    const nameless = withPart(
      lines,
      DRAWING,
      replaced('name="woning:inwoners"', 'name="Grafiek 1"')
    );
    expect(series(write(nameless, population({ factor: 2 })))[0]?.values[1]).toBe(86000);
    const elsewhere = withPart(nameless, CHART, replaced(/\$B\$8:\$B\$13/g, "$H$8:$H$13"));
    expect(writeResults(elsewhere, [population({ factor: 2 })]).bytes).not.toBe(elsewhere);
    expect(partText(write(elsewhere, population({ factor: 2 })), CHART)).toBe(
      partText(elsewhere, CHART)
    );
  });

  test("keeps its distance from a table that gets wider", () => {
    const column = (bytes: Uint8Array) => Number(textOf(all(bytes, DRAWING, "col")[0]));
    const wider = write(
      lines,
      population({ scenarios: ["Basis", "Migratie", "Economisch", "Nieuw", "Zesde"] })
    );
    expect([column(lines), column(wider), column(write(wider, population()))]).toEqual([5, 7, 5]);
  });

  test("of another kind, made so by the user, is left whole", () => {
    const area = withPart(lines, CHART, (text) =>
      text
        .replace(/lineChart/g, "areaChart")
        .replace(/<c:marker>.*?<\/c:marker>|<c:smooth[^>]*>|<c:marker val="1"\/>/g, "")
    );
    const bytes = write(
      area,
      population({ factor: 2, scenarios: ["Basis", "Migratie", "Economisch", "Nieuw"] })
    );
    expect(series(bytes)).toHaveLength(4);
    expect(series(bytes)[0]?.values[1]).toBe(86000);
  });
});
