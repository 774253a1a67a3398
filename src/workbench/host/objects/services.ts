import { HostObject, method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";

/** Told by office.js that the add-in takes ribbon commands. */
export class AddinInternalService extends HostObject {
  constructor(readonly actionsReady: () => void) {
    super();
  }

  override get type(): ObjectType {
    return ADDIN_INTERNAL_SERVICE;
  }
}

const ADDIN_INTERNAL_SERVICE: ObjectType = objectType<AddinInternalService>(
  "AddinInternalService",
  {
    properties: {},
    methods: {
      notifyActionHandlerReady: method<AddinInternalService, []>([], (service) =>
        service.actionsReady()
      ),
    },
  }
);
