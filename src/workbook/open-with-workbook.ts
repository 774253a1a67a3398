/** Whether the add-in starts along with this workbook, before its pane is opened. */
export async function opensWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

/** Kept in the workbook: whoever opens it and has the add-in sees live cells at once, or no longer. */
export async function setOpensWithWorkbook(on: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(on ? load : none);
}
