/** protocol, not Excel: pages of an add-in on one host, each with what is its own; the pages are played. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { HostError } from "../../../../src/workbench/host/protocol/errors";
import type { Answer, Entry, Request } from "../../../../src/workbench/host/protocol/wire";
import { hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const functions = {
  namespace: "PROEF",
  file: {
    functions: [{ id: "VRAAG", name: "VRAAG", parameters: [{ name: "getal", type: "number" }] }],
  },
};

const SHEET = {
  1: { ObjectPathType: 1, Name: "" },
  2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Blad1"] } },
  4: {
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["A1"] },
  },
};

/** A page that is played: what it is told, and what it asks. */
function openPage(host: ExcelHost) {
  const told: (readonly [number, number, string])[] = [];
  const said: string[] = [];
  const session = host.open(
    {
      receive: (entries: readonly Entry[]) =>
        told.push(...entries.map(([category, type, , text]) => [category, type, text] as const)),
      selected: () => said.push("selected"),
      settingsChanged: () => said.push("settings"),
    },
    (name) => {
      throw new HostError("ApiNotFound", name);
    }
  );
  const ask = (ObjectPathId: number, Name: string, ...Arguments: readonly unknown[]): Answer => {
    const action = { Id: 1, ActionType: 3, Name, ObjectPathId, ArgumentInfo: { Arguments } };
    return session.process({ Actions: [action], ObjectPaths: SHEET });
  };
  const take = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return told.splice(0);
  };
  const write = (value: unknown) => {
    const ArgumentInfo = { Arguments: [[[value]]] };
    const action = { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo };
    return session.process({ Actions: [action], ObjectPaths: SHEET });
  };
  const ready = () =>
    session.process({
      Actions: [
        {
          Id: 1,
          ActionType: 3,
          Name: "_SetOsfControlContainerReadyForCustomFunctions",
          ObjectPathId: 1,
        },
      ],
      ObjectPaths: {
        1: { ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" },
      },
    } satisfies Request);
  return { session, said, ask, take, write, ready };
}

test("each page is told what it listens to itself", async () => {
  const host = hostOn({ Blad1: {} });
  const [first, second] = [openPage(host), openPage(host)];
  first.ask(3, "_RegisterDataChangedEvent");
  second.write(1);
  expect((await first.take()).map(([, type]) => type)).toEqual([10]);
  expect(await second.take()).toEqual([]);
});

test("a page that turns its events off does so for itself alone", async () => {
  const host = hostOn({ Blad1: {} });
  const [first, second] = [openPage(host), openPage(host)];
  for (const { ask } of [first, second]) ask(3, "_RegisterDataChangedEvent");
  first.session.context.subscriptions.enable(false);
  second.write(1);
  expect(await first.take()).toEqual([]);
  expect(await second.take()).toHaveLength(1);
});

test("a page hears of nothing that happened before it was there", async () => {
  const host = hostOn({ Blad1: {} });
  const first = openPage(host);
  first.ask(3, "_RegisterDataChangedEvent");
  first.write(1);
  const second = openPage(host);
  second.ask(3, "_RegisterDataChangedEvent");
  expect(await first.take()).toHaveLength(1);
  expect(await second.take()).toEqual([]);
});

test("references are each page's own, and end with it", () => {
  const host = hostOn({ Blad1: {} });
  const first = openPage(host);
  first.ask(4, "_KeepReference");
  const read = ({ session }: ReturnType<typeof openPage>) =>
    session.process({
      Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
      ObjectPaths: { 1: { ObjectPathType: 6, Name: "reference1" } },
    }).Error?.Code;
  expect(read(first)).toBeUndefined();
  expect(read(openPage(host))).toBe("InvalidReference");
});

test("a page that is closed is told nothing more", async () => {
  const host = hostOn({ Blad1: {} });
  const [first, second] = [openPage(host), openPage(host)];
  first.ask(3, "_RegisterDataChangedEvent");
  first.session.close();
  second.write(1);
  host.engine.settings.set("a", 1);
  expect(await first.take()).toEqual([]);
  expect([first.said, second.said]).toEqual([[], ["settings"]]);
});

test("custom functions are called in the page that took them last, and anew when it is gone", async () => {
  let needed = 0;
  const host = hostOn(
    { Blad1: { A1: "=PROEF.VRAAG(1)" } },
    { functions, runtimeNeeded: () => needed++ }
  );
  await Promise.resolve();
  const [first, second] = [openPage(host), openPage(host)];
  const calls = async ({ take }: typeof first) =>
    (await take()).map(([category, type]) => [category, type]);
  expect([needed, await calls(first)]).toEqual([1, []]);
  first.ready();
  expect(await calls(first)).toEqual([[1, 1000]]);
  second.ready();
  expect([await calls(first), await calls(second)]).toEqual([[], [[1, 1000]]]);
  second.session.close();
  expect(needed).toBe(2);
  first.session.close();
  const third = openPage(host);
  third.ready();
  expect(await calls(third)).toEqual([[1, 1000]]);
});
