import { HostError } from "../protocol/errors";
import type { Refusal } from "./plugins/hooks";
import { SHEET_LOCKED, WORKBOOK_LOCKED } from "./plugins/lock-plugin";

/** What an add-in is told of a write that was refused. */
export function errorOf({ cause }: Refusal): HostError {
  if (cause instanceof HostError) return cause;
  const { type, reasons } = cause;
  if (reasons.includes(WORKBOOK_LOCKED)) {
    return new HostError(
      "AccessDenied",
      "The workbook is protected: unprotect it before changing its sheets."
    );
  }
  if (reasons.includes(SHEET_LOCKED)) {
    return new HostError(
      "AccessDenied",
      "The worksheet is protected: unprotect it before changing its cells."
    );
  }
  return new HostError("InvalidArgument", `The workbook refuses ${type}: ${reasons.join(", ")}`);
}
