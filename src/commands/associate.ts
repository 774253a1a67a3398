import type { Runtime } from "../runtime/runtime";

/** What a button of the ribbon does, by the id that the manifest gives it. */
const COMMANDS: Readonly<Record<string, (runtime: Runtime) => Promise<void>>> = {
  /** Asks which workbook to set up, so it needs the pane. */
  SetUp: async (runtime) => {
    runtime.show("start");
    await Office.addin.showAsTaskpane();
  },
  Calculate: async (runtime) => {
    await runtime.calculate();
    await showTrouble(runtime);
  },
  UpdateFunctions: async (runtime) => {
    await runtime.updateFunctions();
    await showTrouble(runtime);
  },
  Help: async (runtime) => {
    runtime.show("help");
    await Office.addin.showAsTaskpane();
  },
};

export const COMMAND_IDS: readonly string[] = Object.keys(COMMANDS);

/** Makes the buttons of the ribbon work as soon as the runtime is there. */
export function associateCommands(started: Promise<Runtime>): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void started
        .then(command)
        // Only that the pane does not open can fail here; how it went is in there once it does.
        .catch(() => undefined)
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** A command that went well says nothing; what stands in its way is in the pane. */
async function showTrouble(runtime: Runtime): Promise<void> {
  const { outcome, reading } = runtime.state;
  if (outcome?.kind !== "refused" && outcome?.kind !== "not-ready") return;
  const problems = outcome.kind === "not-ready" && reading.kind === "problems";
  runtime.show(problems ? "assumptions" : "start");
  await Office.addin.showAsTaskpane();
}
