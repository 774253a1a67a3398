import { declaredKinds } from "../../src/workbench/host";

/** What the host serves of one class of Excel's. */
export interface ServedClass {
  readonly name: string;
  /** By name: what may be done with it. */
  readonly members: ReadonlyMap<string, "get" | "get, set" | "set" | "call" | "event">;
}

/** Names of events on the wire that differ from those in office.js. */
const EVENTS: Readonly<Record<string, string>> = { DataChanged: "onChanged" };

/** What the kinds of the host declare, as office.js names it; hidden members of the wire are left out. */
export function servedClasses(): ServedClass[] {
  return declaredKinds().map(({ name, properties, methods }) => {
    const members = new Map<string, "get" | "get, set" | "set" | "call" | "event">();
    for (const [member, { get, set }] of Object.entries(properties)) {
      if (member.startsWith("_")) continue;
      members.set(member, get && set ? "get, set" : set ? "set" : "get");
    }
    for (const member of Object.keys(methods)) {
      const event = /^_Register(\w+?)(?:Event)?$/.exec(member)?.[1];
      if (event) members.set(EVENTS[event] ?? `on${event}`, "event");
      else if (!member.startsWith("_")) members.set(member, "call");
    }
    return { name, members };
  });
}
