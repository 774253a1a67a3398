import type { DocumentSettings } from "../engine/settings";
import { anything, text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers } from "./collection";
import { ExcelCollection, ExcelObject } from "./context";
import type { Context } from "./context";

/** What the add-in keeps with the workbook. */
export class Settings extends ExcelCollection<Setting> {
  override get type(): ObjectType {
    return SETTINGS;
  }

  get held(): DocumentSettings {
    return this.context.engine.settings;
  }

  override items(): readonly Setting[] {
    return this.held.entries().map(([key]) => new Setting(this.context, key));
  }

  override find(key: string | number): Setting | undefined {
    return this.held.has(String(key)) ? new Setting(this.context, String(key)) : undefined;
  }
}

/** One value, found by its key; capitals count in it. */
export class Setting extends ExcelObject {
  constructor(
    context: Context,
    readonly key: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return SETTING;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    const { settings } = this.context.engine;
    if (!settings.has(this.key)) throw itemNotFound(`there is no setting "${this.key}" any more`);
    return settings.get(this.key);
  }
}

const SETTING: ObjectType = objectType<Setting>("Setting", {
  properties: {
    key: readOnly(({ key }) => key),
    value: property<Setting, unknown>(
      ({ value }) => value,
      anything,
      ({ context, key }, value) => context.engine.settings.set(key, value)
    ),
  },
  methods: {
    delete: method<Setting, []>([], ({ context, key }) => context.engine.settings.delete(key)),
  },
});

const members = collectionMembers<Settings>();
const SETTINGS: ObjectType = objectType<Settings>("SettingCollection", {
  properties: {},
  methods: {
    ...members.getItem,
    ...members.getCount,
    /** Sets it anew where it is there already. */
    add: method<Settings, [string, unknown]>([text, anything], (settings, key, value) => {
      settings.held.set(key, value);
      return new Setting(settings.context, key);
    }),
  },
});
