import { flag, text } from "../protocol/arguments";
import { HostObject, method, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import type { Ribbon } from "../ribbon/ribbon";

/** What `Office.ribbon.requestUpdate()` comes down to: buttons and tabs, by id. */
export class DynamicRibbon extends HostObject {
  constructor(readonly ribbon: Ribbon) {
    super();
  }

  override get type(): ObjectType {
    return DYNAMIC_RIBBON;
  }
}

abstract class RibbonPart extends HostObject {
  constructor(
    readonly ribbon: Ribbon,
    readonly id: string
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
}

class RibbonTab extends RibbonPart {
  override get type(): ObjectType {
    return RIBBON_TAB;
  }
}

class RibbonButton extends RibbonPart {
  override get type(): ObjectType {
    return RIBBON_BUTTON;
  }
}

const DYNAMIC_RIBBON: ObjectType = objectType<DynamicRibbon>("DynamicRibbon", {
  properties: {},
  methods: {
    getButton: method<DynamicRibbon, [string]>([text], ({ ribbon }, id) => {
      return new RibbonButton(ribbon, ribbon.control(id).id);
    }),
    getTab: method<DynamicRibbon, [string]>([text], ({ ribbon }, id) => {
      return new RibbonTab(ribbon, ribbon.tab(id).id);
    }),
  },
});

const RIBBON_TAB: ObjectType = objectType<RibbonTab>("RibbonTab", {
  properties: { id: readOnly(({ id }) => id) },
  methods: {
    setVisibility: method<RibbonTab, [boolean]>([flag], ({ ribbon, id }, visible) =>
      ribbon.setVisible(id, visible)
    ),
  },
});

const RIBBON_BUTTON: ObjectType = objectType<RibbonButton>("RibbonButton", {
  properties: {
    id: readOnly(({ id }) => id),
    enabled: property<RibbonButton, boolean>(
      ({ ribbon, id }) => ribbon.isEnabled(id),
      flag,
      ({ ribbon, id }, enabled) => ribbon.setEnabled(id, enabled)
    ),
  },
  methods: {},
});
