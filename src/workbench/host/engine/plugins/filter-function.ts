import { registries } from "@odoo/o-spreadsheet";
import type { Arg, EvalContext } from "@odoo/o-spreadsheet";

const IF_EMPTY = {
  name: "if_empty",
  description: "What stands there where nothing is found.",
  type: ["ANY" as const, "RANGE<ANY>" as const],
  optional: true,
};

/** Excel's FILTER: the engine's own takes a second condition where Excel takes what stands for nothing. */
export function registerFilter(): void {
  const { compute, args, ...rest } = registries.functionRegistry.get("FILTER");
  const [array, include, more] = args;
  // The registry is global: it may have been here before.
  if (!array || !include || more) return;
  registries.functionRegistry.replace("FILTER", {
    ...rest,
    args: [array, { ...include, repeating: false }, IF_EMPTY],
    compute(this: EvalContext, source: Arg, condition: Arg, ifEmpty: Arg) {
      const found = compute.call(this, source, condition) as { readonly value?: unknown };
      return found.value === "#N/A" ? (ifEmpty ?? { value: "#CALC!" }) : (found as never);
    },
  });
}
