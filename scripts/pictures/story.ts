import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { cellAddress } from "../../src/assumptions/grid";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";
import { results as english } from "../../src/locale/en/results";
import { results as dutch } from "../../src/locale/nl/results";
import type { Bench } from "./bench";
import type { Camera } from "./camera";
import { addOwnSheet, OWN_SHEET } from "./own-sheet";

const GRIDS = layoutGrids(templateLayout(heerlen()));
/** A part of a long page: what fits a screen. */
const SCREEN = { 320: 720, 1280: 800 } as const;

/** Goes through everything that an analyst sees, from an empty workbook on, and takes its pictures. */
export async function tell(bench: Bench, camera: Camera): Promise<void> {
  await begin(bench, camera);
  await calculate(bench, camera);
  await sheets(bench, camera);
  await goWrong(bench, camera);
}

async function begin(bench: Bench, camera: Camera): Promise<void> {
  const { start } = bench.words;
  await bench.says(start.bareTitle);
  await camera.pane("start-leeg");
  await bench.openExample();
  await bench.says(start.readyTitle);
  await camera.pane("start-klaar");
}

async function calculate(bench: Bench, camera: Camera): Promise<void> {
  const { words } = bench;
  await bench.press(words.start.calculate);
  await bench.says(words.outcome.calculated(12, 12));
  await camera.pane("start-doorgerekend");
  await bench.press(words.outcome.dismiss);
  await bench.tab(words.views.assumptions);
  await bench.says(words.assumptions.provenance);
  await camera.pane("aannames", { most: SCREEN });
  await bench.select("Aannames", "B10");
  await camera.workbench("werkbank-aannames");
  await bench.tab(words.views.help);
  await camera.pane("hulp", { most: SCREEN });
  await bench.tab(words.views.results);
  await bench.says(words.results.activeTitle);
  await camera.pane("uitkomsten", { most: { 320: 1000, 1280: 800 } });
  await camera.pane("uitkomsten-behoefte", {
    from: words.results.needTitle,
    most: { 320: 1130, 1280: 1020 },
  });
  const { limits } = bench.look.locale === "en-US" ? english : dutch;
  await camera.pane("uitkomsten-beperkingen", { from: limits.title, most: SCREEN });
}

/** Result sheets keep their Dutch names, whatever the language of the screen. */
async function sheets(bench: Bench, camera: Camera): Promise<void> {
  const all = Object.values(dutch).flatMap((part) =>
    typeof part === "object" && "sheet" in part && "title" in part ? [part.sheet] : []
  );
  for (const sheet of all) {
    await bench.select(sheet, "A3");
    await camera.workbench(`werkbank-${sheet.toLowerCase().replace(/[^a-z]+/g, "-")}`);
  }
}

async function goWrong(bench: Bench, camera: Camera): Promise<void> {
  const { words } = bench;
  await addOwnSheet(bench);
  await bench.select(OWN_SHEET, "E5");
  await camera.workbench("werkbank-eigen-blad");
  const [goal, vacancy] = [place("Woning_Inwonersdoel"), place("Woning_Frictieleegstand")];
  await bench.paste(goal.sheet, goal.address, "veel");
  await bench.paste(vacancy.sheet, vacancy.address, 1.5);
  await bench.tab(words.views.start);
  await bench.says(words.start.problemsTitle(2));
  await camera.pane("start-problemen");
  await bench.tab(words.views.assumptions);
  await bench.says(words.assumptions.problemsText);
  await camera.pane("aannames-problemen");
  await bench.select(OWN_SHEET, "E5");
  await camera.workbench("werkbank-fout");
}

/** The cell of a single assumption. */
function place(name: string): { readonly sheet: string; readonly address: string } {
  const state = GRIDS.get(name);
  if (state?.state !== "range") throw new Error(`${name} is no range.`);
  return { sheet: state.grid.sheet, address: cellAddress(state.grid, 0, 0) };
}
