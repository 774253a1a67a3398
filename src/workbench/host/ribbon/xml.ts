import { SaxesParser } from "saxes";

/** What is wrong with a manifest, and where. */
export class ManifestError extends Error {
  constructor(line: number, problem: string) {
    super(`The manifest, line ${line}: ${problem}`);
    this.name = "ManifestError";
  }
}

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; a manifest has no two that differ by prefix alone. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

/** Reads well-formed XML without a document type. */
export function readXml(source: string): XmlElement {
  interface Open extends XmlElement {
    children: XmlElement[];
    text: string;
  }
  const root: Open = { name: "", namespace: "", attributes: {}, children: [], text: "", line: 1 };
  const open: Open[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => {
    throw new ManifestError(parser.line, error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("doctype", () => {
    throw new ManifestError(parser.line, "a document type is not allowed.");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const named = Object.values(attributes)
      .filter(({ prefix, local: name }) => prefix !== "xmlns" && name !== "xmlns")
      .map(({ local: name, value }) => [name, value] as const);
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(named),
      children: [],
      text: "",
      line: parser.line,
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    open.at(-1)!.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  return root.children[0]!;
}
