/** A Markdown table with its columns aligned, as the formatter would leave it. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const escaped = [headers, ...rows].map((row) => row.map((cell) => cell.replace(/\|/g, "\\|")));
  const widths = headers.map((_, c) => Math.max(3, ...escaped.map((row) => row[c]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => cell.padEnd(widths[c]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(escaped[0]!), rule, ...escaped.slice(1).map(line)];
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks with a blank line between them, and a newline at the end. */
export function page(blocks: readonly (string | readonly string[])[]): string {
  return (
    blocks.map((block) => (typeof block === "string" ? block : block.join("\n"))).join("\n\n") +
    "\n"
  );
}

/** JSON as the formatter would leave it: lists of plain values on one line, the rest one a line. */
export function json(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const block = (open: string, items: readonly string[], close: string): string =>
    `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== "object");
    const items = value.map((item: unknown) => json(item, inner));
    return plain ? `[${items.join(", ")}]` : block("[", items, "]");
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const items = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${json(item, inner)}`
  );
  return block("{", items, "}");
}
