import { parseArgs } from "node:util";

export const USAGE = [
  "npm run excel                          Excel on this computer (Windows or Mac)",
  "npm run excel:web -- --document URL    Excel on the web; URL is the link to a workbook on SharePoint or OneDrive",
].join("\n");

/** What was asked for; throws a worded error when it cannot be meant. */
export function requestOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { document: { type: "string" } },
  });
  const [where, ...more] = positionals;
  if (where !== "desktop" && where !== "web") throw new Error("Say desktop or web.");
  if (more.length > 0) throw new Error(`"${more[0]}" is not expected.`);
  const { document } = values;
  if (where === "desktop") {
    if (document !== undefined) throw new Error("--document belongs to npm run excel:web.");
    return { where };
  }
  if (document === undefined) throw new Error("Name the workbook with --document URL.");
  const address = URL.canParse(document) ? new URL(document) : undefined;
  if (address?.protocol !== "https:") {
    throw new Error(`"${document}" is no https address of a workbook.`);
  }
  // What tells Excel of the add-in is put behind it with an ampersand.
  return { where, document: address.search === "" ? `${address.href}?web=1` : address.href };
}

/** What keeps this computer from doing it, all of it. */
export function lacking(where, { platform, env }) {
  if (where === "desktop") {
    if (platform === "win32" || platform === "darwin") return [];
    return [
      `Excel runs on Windows and Mac only; this is ${platform}. npm start shows the add-in without Excel, ` +
        "and npm run excel:web -- --document URL in Excel on the web.",
    ];
  }
  const display = platform !== "linux" || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (display) return [];
  return [
    "There is no display here to open a browser on. npm start shows the add-in without Excel.",
  ];
}
