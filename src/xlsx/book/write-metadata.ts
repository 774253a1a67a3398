import { DECLARATION, SPREADSHEET } from "../namespaces";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** What cells say by their first entry of metadata: their array spills, and is not one of old that is fixed. */
export function metadataXml(): string {
  const kept = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift"];
  const cleared = ["clearFormats", "clearComments", "assign", "coerce", "cellMeta"];
  const flags = [...kept, ...cleared].map((name) => ` ${name}="1"`).join("");
  return (
    `${DECLARATION}<metadata xmlns="${SPREADSHEET}" xmlns:xda="${DYNAMIC_ARRAY}"><metadataTypes count="1">` +
    `<metadataType name="XLDAPR" minSupportedVersion="120000"${flags}/></metadataTypes>` +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  );
}
