import type { Kept } from "../engine/plugins/kept-plugin";
import { oneOf } from "../protocol/arguments";
import { HostObject, method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import type { Pane } from "../seams/pane";

const STATES = ["Inactive", "Background", "Visible"] as const;
type State = (typeof STATES)[number];
const state = oneOf(...STATES);

/** Shows and hides the pane while the page runs: `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  constructor(readonly pane: Pane) {
    super();
  }

  override get type(): ObjectType {
    return APP_RUNTIME;
  }
}

const APP_RUNTIME: ObjectType = objectType<AppRuntimeService>("AppRuntimeService", {
  properties: {},
  methods: {
    getAppRuntimeState: method<AppRuntimeService, []>([], ({ pane }) =>
      pane.visible ? "Visible" : "Background"
    ),
    setAppRuntimeState: method<AppRuntimeService, [State]>([state], ({ pane }, wanted) =>
      pane.show(wanted === "Visible")
    ),
  },
});

/** Whether the add-in starts along with the workbook: `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(readonly kept: Kept) {
    super();
  }

  override get type(): ObjectType {
    return APP_RUNTIME_PERSISTENCE;
  }
}

const APP_RUNTIME_PERSISTENCE: ObjectType = objectType<AppRuntimePersistenceService>(
  "AppRuntimePersistenceService",
  {
    properties: {},
    methods: {
      getAppRuntimeStartState: method<AppRuntimePersistenceService, []>([], ({ kept }) =>
        kept.startsWithWorkbook ? "Background" : "Inactive"
      ),
      setAppRuntimeStartState: method<AppRuntimePersistenceService, [State]>(
        [state],
        ({ kept }, wanted) => {
          kept.startsWithWorkbook = wanted !== "Inactive";
        }
      ),
    },
  }
);

/** Whether a person who closes the workbook is to be asked first. */
export interface CloseNotice {
  wanted: boolean;
}

/** `Office.addin.beforeDocumentCloseNotification` */
export class BeforeDocumentCloseNotification extends HostObject {
  constructor(readonly notice: CloseNotice) {
    super();
  }

  override get type(): ObjectType {
    return BEFORE_CLOSE;
  }
}

const BEFORE_CLOSE: ObjectType = objectType<BeforeDocumentCloseNotification>(
  "BeforeDocumentCloseNotification",
  {
    properties: {},
    methods: {
      enable: method<BeforeDocumentCloseNotification, []>([], ({ notice }) => {
        notice.wanted = true;
      }),
      disable: method<BeforeDocumentCloseNotification, []>([], ({ notice }) => {
        notice.wanted = false;
      }),
    },
  }
);
