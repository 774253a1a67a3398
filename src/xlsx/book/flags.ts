import type { XmlNode } from "../xml";
import { attr } from "../xml";

/** A yes or no of the format; `usual` where the attribute is not there. */
export function flagOf(node: XmlNode | undefined, name: string, usual = false): boolean {
  const value = attr(node, name);
  return value === undefined ? usual : isOn(value);
}

export function isOn(value: string): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A number of the format; undefined where the attribute is not there or holds none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = attr(node, name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** All attributes but those that relate to other parts and those that are left out. */
export function attributesOf(
  node: XmlNode | undefined,
  without: readonly string[] = []
): Readonly<Record<string, string>> {
  const held = [...(node?.attributes.values() ?? [])].filter(
    ({ uri, local }) => uri === "" && !without.includes(local)
  );
  return Object.fromEntries(held.map(({ local, value }) => [local, value]));
}
