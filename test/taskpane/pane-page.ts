import { heerlen } from "../../src/assumptions/datasets/heerlen";
import type { CellProblem } from "../../src/assumptions/cell-problem";
import { readAssumptions } from "../../src/assumptions/read";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";
import type { Language } from "../../src/assumptions/wording";
import { INITIAL_STATE } from "../../src/runtime/initial-state";
import type { Reading, RuntimeState } from "../../src/runtime/state";
import type { LookSource } from "../../src/taskpane/look-source";
import { mountPane } from "../../src/taskpane/mount";
import type { Look } from "../../src/taskpane/theme";
import { HEERLEN, reportOf } from "../projection/heerlen-report";
import { FakeRuntime } from "./fake-runtime";

/** The page of the tests: the real pane on a runtime that the test drives, with the example computed here. */
class PanePage {
  runtime = new FakeRuntime(INITIAL_STATE);
  private readonly example: Reading = {
    kind: "ready",
    assumptions: HEERLEN,
    report: reportOf(HEERLEN),
  };
  private look: Look = "light";
  private listener: (() => void) | null = null;
  private unmount: (() => void) | null = null;

  /** Shows the pane anew. */
  open(state: Partial<RuntimeState>, language: Language = "nl", look: Look = "light"): void {
    this.unmount?.();
    document.body.replaceChildren();
    const element = document.createElement("div");
    document.body.append(element);
    this.look = look;
    this.runtime = new FakeRuntime({ ...INITIAL_STATE, stand: "live", ...state });
    const source: LookSource = {
      look: () => this.look,
      subscribe: (listener) => {
        this.listener = listener;
        return () => {
          this.listener = null;
        };
      },
    };
    this.unmount = mountPane(element, this.runtime, language, source);
  }

  setLook(look: Look): void {
    this.look = look;
    this.listener?.();
  }

  close(): void {
    this.unmount?.();
    this.unmount = null;
  }

  /** The example, of which everything is in order. */
  ready(): Reading {
    return this.example;
  }

  /** What the real reader says of the example with names taken away and words where numbers belong. */
  problems(lost: readonly string[]): Reading {
    const grids = new Map(layoutGrids(templateLayout(heerlen())));
    for (const name of lost) grids.set(name, { state: "missing" });
    for (const [name, found] of grids) {
      if (name !== "Woning_Doelgroepen" || found.state !== "range") continue;
      const cells = found.grid.cells.map((row, r) =>
        row.map((cell) => (typeof cell === "number" && r < 4 ? `ongeveer ${cell}` : cell))
      );
      grids.set(name, { state: "range", grid: { ...found.grid, cells } });
    }
    const outcome = readAssumptions(grids);
    if (outcome.ok) throw new Error("Nothing is wrong.");
    return { kind: "problems", problems: outcome.problems };
  }

  /** As many problems, each in a cell of its own. */
  manyProblems(count: number): Reading {
    const reading = this.problems([]);
    if (reading.kind !== "problems") throw new Error("Nothing is wrong.");
    const [first] = reading.problems as readonly [CellProblem];
    const problems = Array.from({ length: count }, (_, i) => ({
      ...first,
      place: { ...first.place, cell: `E${i + 1}` },
    }));
    return { kind: "problems", problems };
  }
}

export type { PanePage };
Object.assign(window, { pane: new PanePage() });
