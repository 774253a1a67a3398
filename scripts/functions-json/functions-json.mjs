import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const module = await tsImport("./functions-json.ts", import.meta.url);

/** For programs that run without a loader for TypeScript, such as webpack. */
export function functionsJson(language) {
  const shells = new URL(`../../${module.SHELLS}`, import.meta.url);
  return module.functionsJson(language, fileURLToPath(shells));
}
