import type { XmlNode } from "../../../src/xlsx/xml";
import { attr, kid, kids, walk } from "../../../src/xlsx/xml";
import type { Checked } from "./opened";

/** Drawings and charts: ids of shapes and series, references to sheets, points in caches, axes. */
export function checkCharts({ trees, sheets, faults }: Checked): void {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const [part, root] of trees) {
    const say = (fault: string) => faults.push(`${part}: ${fault}`);
    if (root.local === "wsDr") {
      const ids = [...walk(root)].filter((n) => n.local === "cNvPr").map((n) => attr(n, "id"));
      if (new Set(ids).size !== ids.length) say("shape id twice");
    }
    if (root.local === "chartSpace") checkChart([...walk(root)], names, say);
  }
}

function checkChart(
  nodes: readonly XmlNode[],
  sheetNames: ReadonlySet<string>,
  say: (fault: string) => void
): void {
  const series = nodes.filter((node) => node.local === "ser");
  for (const key of ["idx", "order"]) {
    const values = series.map((node) => attr(kid(node, key), "val"));
    if (new Set(values).size !== values.length) say(`series ${key} twice`);
  }
  const axes = nodes.filter((n) => /Ax$/.test(n.local) && n.local !== "crossAx");
  const axisIds = new Set(axes.map((node) => attr(kid(node, "axId"), "val")));
  for (const node of nodes) {
    const isAxis = node.local === "axId" || node.local === "crossAx";
    if (isAxis && !axisIds.has(attr(node, "val"))) say(`axis ${attr(node, "val")} does not exist`);
    if (node.local === "f") {
      const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(node.text) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (sheet === undefined || !sheetNames.has(sheet.toLowerCase()))
        say(`refers to no sheet: ${node.text}`);
    }
    if (/^(num|str)Cache$/.test(node.local)) {
      const count = Number(attr(kid(node, "ptCount"), "val"));
      const points = kids(node, "pt").map((point) => Number(attr(point, "idx")));
      if (points.some((index) => index >= count)) say("point out of range");
    }
  }
}
