import { ExcelHost } from "../../../../../src/workbench/host";
import type { HostOptions } from "../../../../../src/workbench/host";
import { openXlsx } from "../../../../../src/workbench/page/files/workbook-file";

/** The functions that the workbooks of the tests call. */
export const FUNCTIONS: NonNullable<HostOptions["functions"]> = {
  namespace: "WONING",
  file: {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "STAND",
        name: "STAND",
        result: {},
        parameters: [{ name: "bereik", dimensionality: "matrix", type: "any", repeating: true }],
      },
      {
        id: "BEHOEFTE",
        name: "BEHOEFTE",
        options: { stream: true },
        result: { dimensionality: "matrix" },
        parameters: [{ name: "scenario", type: "string", optional: true }],
      },
    ],
  },
};

/** A host on a file. */
export function opened(bytes: Uint8Array): ExcelHost {
  const { data, lastValues } = openXlsx(bytes);
  return new ExcelHost({ data, lastValues, functions: FUNCTIONS });
}
