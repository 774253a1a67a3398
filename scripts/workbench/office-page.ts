/** Where the page of an add-in asks for office.js. */
const OFFICE =
  /<script\b([^>]*?)\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"]*\/office\.js"/;

/**
 * A page of the add-in as the workbench serves it: office.js from this server, and before it what Excel for Windows
 * puts in the page. Nothing else of it is changed. Throws where the page does not load office.js.
 */
export function withSeam(html: string): string {
  if (!OFFICE.test(html)) throw new Error("The page of the add-in does not load office.js.");
  return html.replace(
    OFFICE,
    (_all, attributes: string) =>
      `<script src="/seam.js"></script><script${attributes}src="/office/office.js"`
  );
}

/** The script before office.js: what it asks of Windows, the workbench answers. */
export const SEAM = "Object.assign(window.external, parent.workbench.external(name));\n";
