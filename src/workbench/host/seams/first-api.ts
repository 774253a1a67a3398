/** Calls and events of Office's first API that office.js knows in Excel and this host does not serve. */
const NAMES: Readonly<Record<number, string>> = {
  3: "bindingSelectionChanged",
  4: "bindingDataChanged",
  10: "displayDialogAsync",
  11: "displayDialogAsync",
  64: "getSelectedDataAsync",
  65: "setSelectedDataAsync",
  66: "bindings.addFromSelectionAsync",
  67: "bindings.addFromPromptAsync",
  68: "bindings.getByIdAsync",
  69: "bindings.releaseByIdAsync",
  74: "bindings.getAllAsync",
  77: "getFileAsync",
  78: "bindings.addFromNamedItemAsync",
  82: "goToByIdAsync",
  97: "closeContainer",
  98: "getAccessToken",
  102: "openBrowserWindow",
  144: "messageParent",
};

/** Says what was refused: office.js itself only says that it is not supported. */
export function refusalText(id: number): string {
  const name = NAMES[id];
  return `The Excel host does not serve ${name ?? "Office's"} (number ${id}).`;
}
