import packageJson from "../../package.json";
import type { Language } from "../assumptions/wording";
import { Answers } from "../functions/answers";
import { associateFunctions } from "../functions/associate";
import { watchWorkbook } from "../workbook/watch";
import { WorkbookFault } from "../workbook/fault";
import { Engine } from "./engine/engine";
import { createWorker } from "./engine/create-worker";
import { excelPort } from "./excel-port";
import { INITIAL_STATE } from "./initial-state";
import { LiveSession } from "./live-session";
import type { Runtime } from "./runtime";
import { Store } from "./store";
import { WoningRuntime } from "./woning-runtime";

/** What the add-in cannot do without; manifest.xml asks for the same. */
const NEEDS = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.2"],
] as const;

// Once known; until then nothing is shown to anybody.
let language: Language = "nl";
const store = new Store(INITIAL_STATE);
const answers = new Answers(() => language);
const engine = new Engine(createWorker);
const session = new LiveSession({
  port: excelPort,
  engine,
  tell: (world) => {
    answers.update(world);
  },
  store,
  language: () => language,
  version: packageJson.version,
});
const runtime = new WoningRuntime({ store, session, port: excelPort });

// Excel asks for functions as soon as the page is there, so before anything else.
associateFunctions(
  answers,
  (fingerprint) => session.standTold(fingerprint),
  () => language
);

/** The one runtime of the page, shared by functions, commands and pane, once Excel is there. */
export const started: Promise<Runtime> = start();

async function start(): Promise<Runtime> {
  await Office.onReady();
  language = Office.context.displayLanguage.toLowerCase().startsWith("nl") ? "nl" : "en";
  const lacking = NEEDS.find(([set, version]) => {
    return !Office.context.requirements.isSetSupported(set, version);
  });
  if (lacking) {
    session.fail(new WorkbookFault("excel-too-old", { needs: lacking.join(" ") }));
    return runtime;
  }
  engine.warm();
  begin().catch((error: unknown) => {
    session.fail(error);
  });
  return runtime;
}

async function begin(): Promise<void> {
  await watchWorkbook({
    changed: (worksheet) => {
      session.touched(worksheet);
    },
    // Where Excel tells of every change through Woning_Stand, a calculation has nothing to add.
    calculated: (worksheet) => {
      if (store.state.stand !== "live") session.touched(worksheet);
    },
    rearranged: () => {
      session.rearrange();
    },
  });
  // An Excel that cannot tell does not do it either.
  const opens = await excelPort.readOpening().catch(() => false);
  store.update({ opensWithWorkbook: opens });
  await session.refresh();
  void wakeFunctions();
}

/** Cells that were saved with the workbook have not called yet, or show #NAME? as the add-in came late. */
async function wakeFunctions(): Promise<void> {
  try {
    await excelPort.updateFunctions();
  } catch (error) {
    // A locked sheet or a cell being edited is no reason not to start; the button in the ribbon does the same.
    if (!(error instanceof WorkbookFault)) throw error;
  }
}
