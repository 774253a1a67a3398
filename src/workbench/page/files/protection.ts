import type { BookProtection } from "../../../xlsx/book/book";
import { isOn } from "../../../xlsx/book/flags";
import type { Protection, SheetOptions, SheetProtection } from "../../host/files";
import { ALLOWANCES } from "../../host/files";

/** Attributes that say whether something is kept closed, as the host names what is allowed; most are unless told. */
const CLOSED = ALLOWANCES.map((allowance) => {
  const name =
    allowance === "allowEditObjects"
      ? "objects"
      : allowance === "allowEditScenarios"
        ? "scenarios"
        : attributeOf(allowance);
  return { allowance, name, usually: name !== "objects" && name !== "scenarios" };
});

function attributeOf(allowance: string): string {
  const name = allowance.slice("allow".length);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const PASSWORDS = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
const WORKBOOK_PASSWORDS = PASSWORDS.flatMap((name) => [
  name,
  `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`,
]);

/** What a file keeps in place of a password. */
export function sealOf({
  attributes,
}: BookProtection): Readonly<Record<string, string>> | undefined {
  const held = Object.entries(attributes).filter(([name]) => WORKBOOK_PASSWORDS.includes(name));
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}

export function hostSheetProtection(protection: BookProtection): SheetProtection {
  const { attributes } = protection;
  const on = (name: string, usually: boolean) => {
    const value = attributes[name];
    return value === undefined ? usually : isOn(value);
  };
  const allowed = CLOSED.map(({ allowance, name, usually }) => [allowance, !on(name, usually)]);
  const selectionMode = on("selectUnlockedCells", false)
    ? "None"
    : on("selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  const options = { ...Object.fromEntries(allowed), selectionMode } as SheetOptions;
  const sealed = sealOf(protection);
  return { options, ...(sealed ? { sealed } : {}) };
}

export function bookSheetProtection(held: SheetProtection): BookProtection {
  const { options } = held;
  const closed = CLOSED.flatMap(({ allowance, name, usually }) =>
    options[allowance] === usually ? [[name, usually ? "0" : "1"] as const] : []
  );
  return {
    attributes: {
      ...passwordOf(held, "password"),
      sheet: "1",
      ...Object.fromEntries(closed),
      ...(options.selectionMode === "Normal" ? {} : { selectLockedCells: "1" }),
      ...(options.selectionMode === "None" ? { selectUnlockedCells: "1" } : {}),
    },
  };
}

export function bookProtection(held: Protection): BookProtection {
  return { attributes: { ...passwordOf(held, "workbookPassword"), lockStructure: "1" } };
}

/** As the file had it, or as the format has kept passwords from the start: in 16 bits. */
function passwordOf(
  { sealed, password }: Protection,
  name: string
): Readonly<Record<string, string>> {
  if (sealed) return sealed;
  return password === undefined ? {} : { [name]: hashOf(password) };
}

function hashOf(password: string): string {
  let hash = 0;
  for (const char of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= char.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
