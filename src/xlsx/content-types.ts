import { Edit } from "./edit";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const CONTENT_TYPES = {
  worksheet: `${OFFICE}spreadsheetml.worksheet+xml`,
  table: `${OFFICE}spreadsheetml.table+xml`,
  drawing: `${OFFICE}drawing+xml`,
  chart: `${OFFICE}drawingml.chart+xml`,
  styles: `${OFFICE}spreadsheetml.styles+xml`,
} as const;

/** The kinds of parts that can be added. */
export type PartKind = keyof typeof CONTENT_TYPES;

/** The text of [Content_Types].xml with one more part in it. */
export function withContentType(text: string, part: string, kind: PartKind): string {
  const edit = new Edit(text, CONTENT_TYPES_PART);
  edit.append(
    edit.root,
    `<${edit.prefix}Override PartName="/${part}" ContentType="${CONTENT_TYPES[kind]}"/>`
  );
  return edit.done();
}
