import type { Kept } from "../engine/plugins/kept-plugin";
import { HostError } from "../protocol/errors";
import { HostObject, method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import type { Ribbon } from "../ribbon/ribbon";
import type { Pane } from "../seams/pane";
import { DynamicRibbon } from "./services-ribbon";
import {
  AppRuntimePersistenceService,
  AppRuntimeService,
  BeforeDocumentCloseNotification,
} from "./services-runtime";
import type { CloseNotice } from "./services-runtime";

/** What the services of Office beside the workbook act on. */
interface ServiceParts {
  readonly kept: Kept;
  readonly pane: Pane;
  readonly closeNotice: CloseNotice;
  /** Absent where the add-in has no manifest. */
  readonly ribbon: Ribbon | undefined;
  /** Told when the add-in takes commands. */
  readonly actionsReady: () => void;
}

/** The service of this name, as office.js asks for it. */
export function officeService(name: string, parts: ServiceParts): HostObject {
  const made = Object.hasOwn(SERVICES, name) ? SERVICES[name]!(parts) : undefined;
  if (made) return made;
  throw new HostError("ApiNotFound", `The Excel host does not serve ${name}.`);
}

const SERVICES: Readonly<Record<string, (parts: ServiceParts) => HostObject | undefined>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": ({ kept }) =>
    new AppRuntimePersistenceService(kept),
  "Microsoft.AppRuntime.AppRuntimeService": ({ pane }) => new AppRuntimeService(pane),
  "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification": ({ closeNotice }) =>
    new BeforeDocumentCloseNotification(closeNotice),
  "Microsoft.DynamicRibbon.DynamicRibbon": ({ ribbon }) => ribbon && new DynamicRibbon(ribbon),
  "Microsoft.InternalService.AddinInternalService": ({ actionsReady }) =>
    new AddinInternalService(actionsReady),
};

/** Told by office.js that the add-in takes commands of the ribbon. */
class AddinInternalService extends HostObject {
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
