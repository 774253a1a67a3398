import type { Chart, ResultTable, ResultValue } from "../../src/projection/result";

/** Results made up for the tests: shapes and texts like the real ones, numbers that follow from `factor` alone. */
export interface SampleOptions {
  readonly factor?: number;
  readonly scenarios?: readonly string[];
  readonly years?: number;
  readonly hash?: string;
  readonly moment?: string;
}

const COLORS = ["1F4E79", "C55A11", "548235", "7F7F7F", "BF9000"];
const MARKERS = ["circle", "square", "triangle", "diamond", "x"] as const;

function stamp(options: SampleOptions): ResultTable["stamp"] {
  const assumptions = options.hash ?? "0123456789ab";
  return {
    assumptions,
    engine: "0.1.0",
    scenario: "basis",
    moment: options.moment ?? "23-11-2026 21:24",
    text: `Scenario basis · aannames ${assumptions} · rekenhart 0.1.0`,
  };
}

/** A line a scenario, with the goal as a dashed line: years down, scenarios across. */
export function population(options: SampleOptions = {}): ResultTable {
  const { factor = 1, scenarios = ["Basis", "Migratie", "Economisch"], years = 6 } = options;
  const rows = Array.from({ length: years }, (_, i): ResultValue[] => [
    2025 + 5 * i,
    ...scenarios.map((_name, k) => 87000 + factor * (i * 1000 * (k - 0.5) + k * 150)),
    100000,
  ]);
  const chart: Chart = {
    name: "woning:inwoners",
    title: "Inwoners per scenario en het doel",
    alt: "Lijngrafiek van het aantal inwoners per scenario; alleen Economisch nadert het doel.",
    kind: "line",
    xTitle: "Jaar",
    yTitle: "Inwoners",
    format: "#,##0",
    category: 0,
    from: 0,
    to: years - 1,
    series: [
      ...scenarios.map((_, k) => ({
        column: k + 1,
        color: COLORS[k % COLORS.length]!,
        marker: MARKERS[k % MARKERS.length]!,
      })),
      { column: scenarios.length + 1, color: "C00000", dash: "dash" as const },
    ],
    min: 80000,
    size: { columns: 10, rows: 18 },
  };
  return {
    key: "Woning_R_Inwoners",
    sheet: "Inwoners",
    title: "Inwoners per scenario",
    notes: [
      "Het inwonertal volgt uit de huishoudens en de huishoudgrootte.",
      "Het doel is 100.000 inwoners in het eindjaar.",
    ],
    stamp: stamp(options),
    columns: [
      { header: "Jaar", format: "0", width: 10 },
      ...scenarios.map((name) => ({ header: `${name} (inwoners)`, format: "#,##0", width: 14 })),
      { header: "Doel (inwoners)", format: "#,##0", width: 14 },
    ],
    rows,
    charts: [chart],
  };
}

const SEGMENTS = [
  "Nultreden, sociale huur",
  "Nultreden, middenhuur",
  "Nultreden, koop",
  "Grondgebonden, sociale huur",
  "Grondgebonden, koop",
  "Appartement zonder lift",
];

/** A wide table with text columns and two charts above it: shortages and surpluses, and columns with a goal. */
export function need(options: SampleOptions = {}): ResultTable {
  const { factor = 1 } = options;
  const years = [2030, 2040, 2050];
  const rows = SEGMENTS.map((segment, i): ResultValue[] => {
    const value = factor * (900 - i * 371.5);
    const byYear = years.map((_, k) => value * (k + 1));
    return [
      segment,
      "Centrum & omgeving",
      ...byYear,
      value > 0 ? value : null,
      value < 0 ? value : null,
      500,
      value / 4000,
      value > 0
        ? "Tekort: bouwen."
        : "Overschot: aanpassen, splitsen of loslaten; niet vanzelf sloop.",
    ];
  });
  const common = { category: 0, from: 0, to: SEGMENTS.length - 1, format: "#,##0" };
  return {
    key: "Woning_R_Behoefte",
    sheet: "Woonbehoefte",
    title: "Woonbehoefte per segment",
    notes: ["Een negatieve behoefte is een overschot: niet op zichzelf een reden voor sloop."],
    stamp: stamp(options),
    columns: [
      { header: "Segment", width: 30 },
      { header: "Woonmilieu", width: 20 },
      ...years.map((year) => ({
        header: `Behoefte ${year} (woningen)`,
        format: "#,##0",
        width: 13,
      })),
      { header: "Tekort (woningen)", format: "#,##0", width: 12 },
      { header: "Overschot (woningen)", format: "#,##0", width: 12 },
      { header: "Grens (woningen)", format: "#,##0", width: 12 },
      { header: "Aandeel", format: "0.0%", width: 10 },
      { header: "Uitleg", width: 34 },
    ],
    rows,
    charts: [
      {
        ...common,
        name: "woning:behoefte",
        title: "Tekort en overschot per segment",
        alt: "Staven naar rechts zijn tekorten, gearceerde staven naar links overschotten.",
        kind: "bar",
        stacked: true,
        xTitle: "Segment",
        yTitle: "Woningen",
        series: [
          { column: 5, color: "1F4E79" },
          { column: 6, color: "C55A11", pattern: "wdUpDiag" },
        ],
        size: { columns: 10, rows: 18 },
      },
      {
        ...common,
        name: "woning:behoefte-2050",
        title: "Behoefte in 2050 met de grens",
        alt: "Kolommen per segment met een gestreepte lijn op 500 woningen.",
        kind: "column",
        xTitle: "Segment",
        yTitle: "Woningen",
        series: [
          { column: 4, color: "2E75B6" },
          { column: 7, color: "C00000", line: true, dash: "dash" },
        ],
        size: { columns: 10, rows: 18 },
      },
    ],
  };
}

/** A long table without a chart. */
export function households(
  options: SampleOptions & { readonly groups?: number } = {}
): ResultTable {
  const { factor = 1, groups = 60 } = options;
  return {
    key: "Woning_R_Huishoudens",
    sheet: "Huishoudens",
    title: "Huishoudens per doelgroep",
    notes: [],
    stamp: stamp(options),
    columns: [
      { header: "Doelgroep", width: 26 },
      { header: "Huishoudens 2024", format: "#,##0" },
      { header: "Huishoudens 2050", format: "#,##0" },
    ],
    rows: Array.from({ length: groups }, (_, i) => [
      `Groep ${i + 1}`,
      2000 + i,
      factor * (2100 - i / 3),
    ]),
    charts: [],
  };
}

export function sampleResults(options: SampleOptions = {}): ResultTable[] {
  return [population(options), need(options), households(options)];
}
