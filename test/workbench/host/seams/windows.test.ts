/** protocol, not Excel: what the Windows seam decides where office.js leaves it open; the page is played. */
import { ExcelHost, WindowsSeam } from "../../../../src/workbench/host";
import type { HostOptions } from "../../../../src/workbench/host";
import { quiet } from "../support/quiet";

// The engine reports every evaluation there.
beforeAll(quiet);

function setUp(options: HostOptions = {}) {
  const refused: string[] = [];
  const host = new ExcelHost(options);
  const seam = new WindowsSeam(host, { refused: (what) => refused.push(what) });
  const { external } = seam;
  external.GetHostInfo();
  const array = (given: unknown) => (given as { toArray(): readonly unknown[] }).toArray();
  const execute = (id: number, ...parameters: readonly unknown[]) =>
    new Promise<readonly unknown[]>((done) =>
      external.Execute(id, parameters, (answer) => done(array(answer)))
    );
  const register = (id: number) =>
    new Promise<readonly unknown[]>((done) =>
      external.RegisterEvent(
        id,
        "",
        () => undefined,
        (answer) => done(array(answer))
      )
    );
  return { host, seam, external, refused, execute, register };
}

const batch = (...methods: readonly string[]) => [
  "",
  "POST",
  "ProcessQuery",
  [],
  JSON.stringify({
    Actions: methods.map((Name, Id) => ({ Id, ActionType: 3, Name, ObjectPathId: 1 })),
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  }),
];

test("a call is answered later, never within it", async () => {
  const { external } = setUp();
  let answered = false;
  const call = new Promise<void>((done) =>
    external.Execute(93, [batch()], () => {
      answered = true;
      done();
    })
  );
  expect(answered).toBe(false);
  await call;
});

test("calls are answered in their order", async () => {
  const { external } = setUp();
  const order: number[] = [];
  const call = (n: number) =>
    new Promise<void>((done) =>
      external.Execute(93, [batch()], () => {
        order.push(n);
        done();
      })
    );
  await Promise.all([call(1), call(2), call(3)]);
  expect(order).toEqual([1, 2, 3]);
});

test("what cannot be read is answered as a failure, and said", async () => {
  const { execute, refused } = setUp();
  const [status] = await execute(93, ["", "", "", [], "{"]);
  expect([status, refused.length]).toEqual([5001, 1]);
  expect(refused[0]).toContain("SyntaxError");
});

test("calls and events that are not served are refused by their names", async () => {
  const { execute, register, refused } = setUp();
  expect(await execute(65, "x", 0)).toEqual([5000, ""]);
  expect(await execute(77, 5)).toEqual([5000, ""]);
  expect(await register(3)).toEqual([5000]);
  expect(await register(33)).toEqual([0]);
  expect(refused).toEqual([
    "The Excel host does not serve setSelectedDataAsync (number 65).",
    "The Excel host does not serve getFileAsync (number 77).",
    "The Excel host does not serve bindingSelectionChanged (number 3).",
  ]);
});

test("a page that is gone is not answered", async () => {
  const { external, execute } = setUp();
  let answered = false;
  external.Execute(93, [batch()], () => (answered = true));
  external.GetHostInfo();
  await execute(93, batch());
  expect(answered).toBe(false);
});

test("a file that cannot be made is a failure", async () => {
  const { execute, refused } = setUp({
    fileBytes: () => Promise.reject(new Error("geen schijfruimte")),
  });
  expect(await execute(77, 5)).toEqual([5001, ""]);
  expect(refused[0]).toContain("geen schijfruimte");
});

test("a slice of a file that is closed, and closing it again, are failures", async () => {
  const { execute } = setUp({ fileBytes: () => Uint8Array.of(1, 2, 3) });
  const [, opened] = await execute(77, 5);
  const [handle] = (opened as { toArray(): readonly unknown[] }).toArray();
  expect((await execute(81, handle))[0]).toBe(0);
  expect((await execute(80, handle, 0, 3))[0]).toBe(5001);
  expect((await execute(81, handle))[0]).toBe(5001);
});

test("colours can change while the add-in runs", () => {
  const { seam, external } = setUp();
  const back = () =>
    (JSON.parse(external.GetContext().GetOfficeThemeInfo()) as Record<string, number>)[
      "bodyBackgroundColor"
    ];
  expect(back()).toBe(0xffffff);
  seam.setTheme("dark");
  expect(back()).toBe(0x262626);
});

test("each instance of an add-in has an id of its own, which its pages share", () => {
  const { host, external } = setUp();
  const id = external.GetContext().GetInstanceId();
  external.GetHostInfo();
  expect(external.GetContext().GetInstanceId()).toBe(id);
  expect(new WindowsSeam(host).external.GetContext().GetInstanceId()).not.toBe(id);
});

test("settings go through as they are, and stay in the workbook", () => {
  const { host, external } = setUp();
  const { Read, Write } = external.GetContext().GetSettings();
  Write(["a", "b"], ['{"x":[1,null]}', '"Date(0)"']);
  expect(host.engine.settings.entries()).toEqual([
    ["a", { x: [1, null] }],
    ["b", "Date(0)"],
  ]);
  const again = new ExcelHost({ data: host.engine.model.exportData() });
  expect(again.engine.settings.entries()).toEqual(host.engine.settings.entries());
  const [keys, values]: [string[], string[]] = [[], []];
  Read(keys, values);
  expect([keys, values]).toEqual([
    ["a", "b"],
    ['{"x":[1,null]}', '"Date(0)"'],
  ]);
});
