import type { Part, Relation } from "../fresh-package";
import { relationsXml } from "../fresh-package";
import { DECLARATION, RELATIONSHIPS } from "../namespaces";
import { attributesXml } from "./attributes";
import type { BookAddIn } from "./book";
import {
  TASK_PANES,
  TASK_PANES_RELATION,
  WEB_EXTENSION,
  WEB_EXTENSION_RELATION,
} from "./office-namespaces";

const FOLDER = "xl/webextensions";

export interface AddInParts {
  readonly parts: readonly Part[];
  /** Parts that hold relations. */
  readonly relations: readonly { readonly name: string; readonly text: string }[];
  /** What relates the package to them. */
  readonly ofPackage: readonly Relation[];
}

/** The parts in which Office keeps the settings of add-ins; a pane is named for each, but opens by itself for none. */
export function addInParts(addIns: readonly BookAddIn[]): AddInParts {
  if (addIns.length === 0) return { parts: [], relations: [], ofPackage: [] };
  const panes = `${FOLDER}/taskpanes.xml`;
  const each = addIns.map((addIn, i) => ({
    id: `rId${i + 1}`,
    name: `${FOLDER}/webextension${i + 1}.xml`,
    text: addInXml(addIn),
  }));
  const related = each.map(({ id, name }) => ({
    id,
    type: WEB_EXTENSION_RELATION,
    target: `/${name}`,
  }));
  return {
    parts: [
      { name: panes, kind: "taskPanes", text: panesXml(each.map(({ id }) => id)) },
      ...each.map(({ name, text }): Part => ({ name, kind: "webExtension", text })),
    ],
    relations: [{ name: `${FOLDER}/_rels/taskpanes.xml.rels`, text: relationsXml(related) }],
    ofPackage: [{ id: "rId4", type: TASK_PANES_RELATION, target: `/${panes}` }],
  };
}

function panesXml(ids: readonly string[]): string {
  const each = ids.map(
    (id, i) =>
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${i}">` +
      `<wetp:webextensionref r:id="${id}"/></wetp:taskpane>`
  );
  return `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}" xmlns:r="${RELATIONSHIPS}">${each.join("")}</wetp:taskpanes>`;
}

function addInXml({ id, version, store, storeType, settings }: BookAddIn): string {
  const properties = settings.map(
    ([name, value]) => `<we:property${attributesXml({ name, value })}/>`
  );
  return (
    `${DECLARATION}<we:webextension xmlns:we="${WEB_EXTENSION}"${attributesXml({ id: `{${id}}` })}>` +
    `<we:reference${attributesXml({ id, version, store, storeType })}/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/>` +
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}
