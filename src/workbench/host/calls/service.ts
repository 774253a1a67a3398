import { list } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { HostObject, method, navigation, objectType } from "../protocol/members";
import type { ObjectType, Reader } from "../protocol/members";
import type { CallBook } from "./call-book";
import { outcomeOfArray, outcomeOfObject } from "./results";
import type { Outcome } from "./results";

/** What office.js tells the host of custom functions: that they are ready, and their results. */
export class FunctionService extends HostObject {
  constructor(
    readonly calls: CallBook,
    private readonly changed: () => void
  ) {
    super();
  }

  override get type(): ObjectType {
    return SERVICE;
  }

  ready(): void {
    this.calls.start();
    this.changed();
  }
}

/** The root of batches about custom functions. */
export class FunctionContainer extends HostObject {
  constructor(readonly service: FunctionService) {
    super();
  }

  override get type(): ObjectType {
    return CONTAINER;
  }
}

const objects: Reader<Outcome> = (value, what) => {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${what} is no result`);
  return outcomeOfObject(value as Record<string, unknown>);
};

const arrays: Reader<Outcome> = (value, what) => {
  if (!Array.isArray(value)) throw invalidArgument(`${what} is no result`);
  return outcomeOfArray(value);
};

const SERVICE: ObjectType = objectType<FunctionService>("CustomFunctions", {
  properties: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method<FunctionService, []>([], (service) =>
      service.ready()
    ),
    setInvocationResults: method<FunctionService, [Outcome[]]>([list(objects)], (service, given) =>
      service.calls.take(given)
    ),
    setInvocationArrayResults: method<FunctionService, [Outcome[]]>(
      [list(arrays)],
      (service, given) => service.calls.take(given)
    ),
  },
});

const CONTAINER: ObjectType = objectType<FunctionContainer>("CustomFunctionsContainer", {
  properties: { customFunctions: navigation((container) => container.service) },
  methods: {},
});
