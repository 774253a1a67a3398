import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Values by sheet and address. */
export type Values = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

const READ = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({
    sheet.title: {
        cell.coordinate: cell.value
        for row in sheet.iter_rows() for cell in row
        if isinstance(cell.value, (int, float, str))
    }
    for sheet in book
}))
`;

/** What LibreOffice makes of the formulas of a workbook, read by openpyxl. */
export function recalculated(workbook: Uint8Array): Values {
  const folder = mkdtempSync(join(tmpdir(), "woning-template-"));
  try {
    const file = join(folder, "template.xlsx");
    const out = join(folder, "out");
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file];
    execFileSync("soffice", convert, { stdio: "ignore" });
    const read = ["-c", READ, join(out, "template.xlsx")];
    return JSON.parse(
      execFileSync("/usr/bin/python3", read, { maxBuffer: 1e8 }).toString()
    ) as Values;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
