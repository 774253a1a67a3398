import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { ServedAddin } from "../../../../scripts/workbench/server";

/** A page as strict as the add-in's own: no code in the page, none made from text. */
const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; connect-src 'self'; base-uri 'none'" />
    <title>Proeftuin</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script defer src="addin.js"></script>
  </head>
  <body>
    <h1>Proeftuin</h1>
    <p id="state">bezig</p>
    <button id="write" type="button">Schrijf</button>
  </body>
</html>
`;

const SCRIPT = `
CustomFunctions.associate("DUBBEL", (number) => 2 * number);
CustomFunctions.associate("FOUT", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Dit scenario bestaat niet.");
});
CustomFunctions.associate("STROOM", (invocation) => invocation.setResult(7));
const write = (text) => Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
  await context.sync();
});
Office.actions.associate("run", async (event) => { await write("gedaan"); event.completed(); });
Office.actions.associate("help", async (event) => { await Office.addin.showAsTaskpane(); event.completed(); });
Office.actions.associate("share", (event) => event.completed());
Office.onReady(() => {
  document.getElementById("state").textContent = "klaar";
  document.getElementById("write").addEventListener("click", () => void write("paneel"));
  window.changes = [];
  void Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      window.changes.push([event.address, event.source, event.changeType]);
    });
    await context.sync();
  });
});
`;

const NUMBER = { name: "getal", type: "number" };

const FUNCTIONS = {
  functions: [
    {
      id: "DUBBEL",
      name: "DUBBEL",
      description: "Twee keer zoveel.",
      parameters: [NUMBER],
      result: { type: "number" },
    },
    { id: "FOUT", name: "FOUT", parameters: [], result: { type: "any" } },
    {
      id: "STROOM",
      name: "STROOM",
      parameters: [],
      result: { type: "number" },
      options: { stream: true },
    },
  ],
};

/** An add-in that exists in tests only, as a build leaves it behind. */
export function smallAddin(): ServedAddin {
  const folder = mkdtempSync(join(tmpdir(), "woning-addin-"));
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "manifest.xml");
  copyFileSync(join(__dirname, "..", "..", "host", "ribbon", "fixtures", "manifest.xml"), manifest);
  writeFileSync(join(folder, "pane.html"), PAGE);
  writeFileSync(join(folder, "addin.js"), SCRIPT);
  writeFileSync(join(folder, "functions.json"), JSON.stringify(FUNCTIONS));
  for (const size of [16, 32, 80])
    writeFileSync(join(folder, `icon-${String(size)}.png`), square(size));
  return { folder, manifest };
}

/** A square of one colour, as a PNG. */
function square(size: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 3, Buffer.from([15, 95, 115]))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array<Buffer>(size).fill(row)));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(content), 4);
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
}

function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
