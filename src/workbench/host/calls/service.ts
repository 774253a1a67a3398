import { anything, list } from "../protocol/arguments";
import { HostObject, method, navigation, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import type { CallBook } from "./call-book";
import { outcomesOfArrays, outcomesOfObjects } from "./results";

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

const results = list(anything);

const SERVICE: ObjectType = objectType<FunctionService>("CustomFunctions", {
  properties: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method<FunctionService, []>([], (service) =>
      service.ready()
    ),
    setInvocationResults: method<FunctionService, [unknown[]]>([results], (service, given) =>
      service.calls.take(outcomesOfObjects(given))
    ),
    setInvocationArrayResults: method<FunctionService, [unknown[]]>([results], (service, given) =>
      service.calls.take(outcomesOfArrays(given))
    ),
  },
});

const CONTAINER: ObjectType = objectType<FunctionContainer>("CustomFunctionsContainer", {
  properties: { customFunctions: navigation((container) => container.service) },
  methods: {},
});
