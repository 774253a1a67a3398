/** Events of worksheets that come, go and are shown, and of what is selected. */
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";
import { listening, sheet, workbookSheets } from "./listening";

beforeAll(quiet);

test("worksheets come and go, by whomever: also when that is undone", async () => {
  const host = hostOn({ Blad: {} });
  const events = await listening(host, [workbookSheets, "Added"], [workbookSheets, "Deleted"]);
  const batch = new Batch(host);
  const added = batch.method(workbookSheets(batch), "Add", ["Nieuw"]);
  const { Id: worksheetId } = batch.load(added, "id").run()[0] as { Id: string };
  expect(await events.take()).toEqual([{ type: "WorksheetAdded", worksheetId, source: "Local" }]);
  host.engine.model.dispatch("REQUEST_UNDO");
  host.engine.model.dispatch("REQUEST_REDO");
  host.engine.model.dispatch("DELETE_SHEET", { sheetId: worksheetId, sheetName: "Nieuw" });
  expect(await events.take()).toEqual([
    { type: "WorksheetDeleted", worksheetId, source: "Local" },
    { type: "WorksheetAdded", worksheetId, source: "Local" },
    { type: "WorksheetDeleted", worksheetId, source: "Local" },
  ]);
  expect(await events.wire()).toEqual([]);
});

test("showing another worksheet deactivates one and activates the other", async () => {
  const host = hostOn({ Blad: {}, Ander: {} });
  const events = await listening(
    host,
    [workbookSheets, "Activated"],
    [workbookSheets, "Deactivated"],
    [sheet("Blad"), "Deactivated"],
    [sheet("Ander"), "Activated"],
    [workbookSheets, "SelectionChanged"]
  );
  host.engine.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "sheet2" });
  expect(await events.wire()).toEqual([
    [12, "Workbook"],
    [12, "sheet1"],
    [11, "Workbook"],
    [11, "sheet2"],
  ]);
  const batch = new Batch(host);
  batch.call(batch.sheet("Blad"), "Activate").run();
  expect(await events.take()).toEqual([
    { type: "WorksheetDeactivated", worksheetId: "sheet2" },
    { type: "WorksheetActivated", worksheetId: "sheet1" },
  ]);
});

test("a worksheet that is deleted while it is shown is deactivated by that", async () => {
  const host = hostOn({ Blad: {}, Ander: {} });
  const events = await listening(
    host,
    [sheet("Blad"), "Deactivated"],
    [workbookSheets, "Deactivated"],
    [workbookSheets, "Activated"]
  );
  host.engine.model.dispatch("DELETE_SHEET", { sheetId: "sheet1", sheetName: "Blad" });
  const deactivated = { type: "WorksheetDeactivated", worksheetId: "sheet1" };
  expect(await events.take()).toEqual([
    deactivated,
    deactivated,
    { type: "WorksheetActivated", worksheetId: "sheet2" },
  ]);
});

test("a selection is told with its areas, to its worksheet and the workbook", async () => {
  const host = hostOn({ Blad: {}, Ander: {} });
  const events = await listening(
    host,
    [workbookSheets, "SelectionChanged"],
    [sheet("Blad"), "SelectionChanged"],
    [sheet("Ander"), "SelectionChanged"]
  );
  let told = 0;
  host.connect(
    () => undefined,
    () => told++
  );
  const { selection } = host.engine.model;
  const zone = { top: 0, left: 0, bottom: 1, right: 1 };
  selection.selectZone({ cell: { col: 0, row: 0 }, zone });
  selection.addCellToSelection(4, 4);
  expect(await events.wire()).toEqual([
    [14, "Workbook"],
    [14, "sheet1"],
  ]);
  expect(told).toBe(1);
  selection.selectCell(2, 2);
  expect(await events.take()).toEqual([
    { type: "WorksheetSelectionChanged", worksheetId: "sheet1", address: "C3" },
    { type: "WorksheetSelectionChanged", worksheetId: "sheet1", address: "C3" },
  ]);
  selection.selectCell(2, 2);
  expect(await events.take()).toEqual([]);
  expect(told).toBe(2);
});
