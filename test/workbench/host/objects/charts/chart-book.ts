import { ExcelHost } from "../../../../../src/workbench/host";
import { Batch, hostOn } from "../../support/batch";

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

interface Drawn {
  readonly labels: readonly string[];
  readonly datasets: readonly Readonly<Record<string, unknown>>[];
}

interface Config {
  readonly data: Drawn;
  readonly options: {
    readonly scales: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly plugins: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

/** Small populations by scenario, as a results sheet of the add-in holds them. */
export const POPULATION: Rows = [
  [null, "Laag", "Midden", "Hoog"],
  [2025, 86000, 86500, 87000],
  [2030, 85000, 87000, 90000],
  [2040, 84000, 88000, 93000],
  [2050, 83000, 88500, 95000],
];

/** A workbook with charts: `Blad` holds rows from A1, `Ander` is empty. Batches go as office.js sends them. */
export class ChartBook {
  constructor(
    rows: Rows = POPULATION,
    readonly host: ExcelHost = hostOn({ Blad: cellsOf(rows), Ander: {} })
  ) {}

  /** The same workbook, saved and opened again. */
  opened(): ChartBook {
    const saved = JSON.stringify(this.host.engine.model.exportData());
    return new ChartBook([], new ExcelHost({ data: JSON.parse(saved) as object }));
  }

  get read() {
    return this.host.engine.read;
  }

  /** Adds a chart, and changes it in the same batch; gives its id. */
  add(type: string, source: string, change: Change = () => undefined, by?: string): string {
    const batch = new Batch(this.host);
    const charts = batch.property(batch.sheet("Blad"), "Charts");
    const range = batch.range("Blad", source);
    const chart = batch.method(charts, "Add", [type, null, by ?? null], { 1: range });
    batch.instantiate(chart);
    change(new Edit(batch, chart));
    return (batch.run()[0] as { Id: string }).Id;
  }

  edit(id: string, change: Change): void {
    const batch = new Batch(this.host);
    change(new Edit(batch, this.path(batch, id)));
    batch.run();
  }

  /** What is read of the chart, or of something that it leads to. */
  get(id: string, select: string, lead: Lead = (edit) => edit.chart): Record<string, unknown> {
    const batch = new Batch(this.host);
    const edit = new Edit(batch, this.path(batch, id));
    return batch.load(lead(edit), ...select.split(" ")).run()[0] as Record<string, unknown>;
  }

  /** The names of the charts, or their ids. */
  all(field: "Id" | "Name"): unknown[] {
    const batch = new Batch(this.host);
    const charts = batch.property(batch.sheet("Blad"), "Charts");
    const [answer] = batch.load(charts, "items/id", "items/name").run();
    return (answer as { _Items: Record<string, unknown>[] })._Items.map((item) => item[field]);
  }

  drawn(id: string): Config {
    return (this.read.getChartRuntime(id) as unknown as { chartJsConfig: Config }).chartJsConfig;
  }

  /** What is drawn, as rows: categories first, then each series with its name. */
  table(id: string): unknown[][] {
    const { labels, datasets } = this.drawn(id).data;
    return [[...labels], ...datasets.map(({ label, data }) => [label, ...(data as unknown[])])];
  }

  do(type: "REQUEST_REDO" | "REQUEST_UNDO"): void {
    this.host.engine.model.dispatch(type);
  }

  private path(batch: Batch, id: string): number {
    return batch.item(batch.property(batch.sheet("Blad"), "Charts"), id);
  }
}

function cellsOf(rows: Rows): Record<string, string> {
  const cells: Record<string, string> = {};
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null) cells[`${String.fromCharCode(65 + j)}${i + 1}`] = String(value);
    })
  );
  return cells;
}

type Change = (edit: Edit) => void;
type Lead = (edit: Edit) => number;

/** A chart in a batch. */
export class Edit {
  constructor(
    readonly batch: Batch,
    readonly chart: number
  ) {}

  /** What a row of properties leads to: `Axes/ValueAxis`. */
  to(path: string, from = this.chart): number {
    return path.split("/").reduce((at, name) => this.batch.property(at, name), from);
  }

  series(place: number, path = ""): number {
    const series = this.batch.method(this.to("Series"), "GetItemAt", [place]);
    return path === "" ? series : this.to(path, series);
  }

  set(path: string, value: unknown, from = this.chart): this {
    const at = path.lastIndexOf("/");
    const parent = at < 0 ? from : this.to(path.slice(0, at), from);
    this.batch.set(parent, path.slice(at + 1), value);
    return this;
  }

  /** Calls a method with a range as its argument. */
  give(object: number, method: string, address: string, sheet = "Blad"): this {
    this.batch.call(object, method, [null], { 0: this.batch.range(sheet, address) });
    return this;
  }
}

/** What a refusal says. */
export function refusal(run: () => unknown): { code?: string; message: string } {
  try {
    run();
  } catch (error) {
    return error as { code?: string; message: string };
  }
  throw new Error("Nothing was refused.");
}
