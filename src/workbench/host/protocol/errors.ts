/** The codes with which Excel refuses a request, as far as this host uses them. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ControlIdNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 501,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** A refusal that the add-in receives as an `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  /** The action that failed, where that is another one than the one being performed. */
  actionIndex: number | undefined;
  /** The member that refused, as `Range.values`; the dispatcher fills it in. */
  location: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string
  ) {
    super(message);
    this.name = "HostError";
  }

  /** The HTTP status that Excel gives with the code. */
  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing: ${what}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}
