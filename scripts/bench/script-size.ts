import { scriptSizes } from "../build/sizes.mjs";
import type { Figure } from "./figure";
import { SHIPPED } from "./open-workbench";

/** What the add-in's page loads besides office.js: goal below 300 kB at once. */
export function scriptSize(): Figure[] {
  const sizes = scriptSizes(SHIPPED.folder);
  const figure = (name: string, wanted: boolean, note: string): Figure => {
    const parts = sizes.filter(({ atOnce }) => atOnce === wanted);
    const bytes = parts.reduce((sum, { gzipped }) => sum + gzipped, 0);
    return { name, value: bytes / 1000, unit: "kB", note: `${parts.length} scripts, ${note}` };
  };
  return [
    figure("scripts of the pane at once", true, "gzipped, without office.js; goal below 300"),
    figure("scripts of the pane later", false, "gzipped, loaded when first needed"),
  ];
}
