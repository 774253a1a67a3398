/** Samples that protect worksheets and the workbook. */
import type { Frame } from "playwright-core";
import type { Sample } from "./session";

/** Writes a cell of the active worksheet; the code of the refusal where Excel does not let it. */
const write = (addin: Frame, value: string) =>
  addin.evaluate(
    (text) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [[text]];
        await context.sync();
        return text;
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    value
  );

// OfficeDev/office-js-snippets, samples/excel/50-workbook/data-protection.yaml, the worksheet
export const protectWorksheet: Sample = {
  workbook: { Invoer: { A1: "Wijk", A2: "Centrum" } },
  async play({ addin, grid }) {
    const protect = (password?: string) =>
      addin.evaluate(
        (secret) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.load("protection/protected");
            await context.sync();
            if (sheet.protection.protected) return;
            if (secret === undefined) sheet.protection.protect();
            else sheet.protection.protect(undefined, secret);
          }),
        password
      );
    const unprotect = (password?: string) =>
      addin.evaluate(
        (secret) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().protection.unprotect(secret);
            await context.sync();
            return "los";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        password
      );
    await protect();
    expect(await write(addin, "Noord")).toBe("AccessDenied");
    expect(await grid.values("Invoer", "A2")).toEqual([["Centrum"]]);
    expect(await unprotect()).toBe("los");
    expect(await write(addin, "Noord")).toBe("Noord");
    await protect("geheim");
    expect(await unprotect("verkeerd")).not.toBe("los");
    expect(await write(addin, "Zuid")).toBe("AccessDenied");
    expect(await unprotect("geheim")).toBe("los");
    expect(await write(addin, "Zuid")).toBe("Zuid");
    expect(await grid.values("Invoer", "A2")).toEqual([["Zuid"]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/50-workbook/data-protection.yaml, the structure of the workbook
export const protectStructure: Sample = {
  async play({ addin }) {
    const addSheet = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add();
          await context.sync();
          return "erbij";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code)
      );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        workbook.load("protection/protected");
        await context.sync();
        if (!workbook.protection.protected) workbook.protection.protect("geheim");
      })
    );
    expect(await addSheet()).not.toBe("erbij");
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.unprotect("geheim");
        await context.sync();
      })
    );
    expect(await addSheet()).toBe("erbij");
  },
};

// OfficeDev/office-js-snippets, samples/excel/30-events/events-worksheet-protection.yaml
export const protectionEvent: Sample = {
  async play({ addin }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Invoer").delete();
        const sheet = context.workbook.worksheets.add("Invoer");
        sheet.activate();
        const seen: string[] = [];
        Object.assign(window, { seen });
        sheet.onProtectionChanged.add(async ({ isProtected, source }) => {
          seen.push(`${isProtected} ${source}`);
        });
        await context.sync();
      })
    );
    const toggle = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Invoer");
          sheet.activate();
          sheet.load("protection/protected");
          await context.sync();
          if (sheet.protection.protected) sheet.protection.unprotect();
          else sheet.protection.protect();
        })
      );
    await toggle();
    await addin.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 1);
    await toggle();
    await addin.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
    const seen = await addin.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(["true Local", "false Local"]);
  },
};
