/** protocol, not Excel: objects among arguments, as office.js writes them. */
import { NULL_OBJECT } from "../../../../src/workbench/host/protocol/members";
import { referenced } from "../../../../src/workbench/host/protocol/references";

const resolve = (id: number) =>
  Object.assign(Object.create(NULL_OBJECT) as typeof NULL_OBJECT, { id });
const object = (id: number) => expect.objectContaining({ id }) as unknown;

test("an argument is an object where a path is named for it, and else a value", () => {
  expect(referenced(3, 3, resolve)).toEqual(object(3));
  expect(referenced(3, 0, resolve)).toBe(3);
  expect(referenced(3, undefined, resolve)).toBe(3);
  expect(referenced(null, 0, resolve)).toBeNull();
});

test("a list may hold objects beside values, and lists of them", () => {
  expect(referenced([7, "a", [8]], [7, 0, [8]], resolve)).toEqual([object(7), "a", [object(8)]]);
  expect(referenced([7, [8]], 0, resolve)).toEqual([7, [8]]);
});

test("a record may hold objects, however deep", () => {
  const given = {
    range: { _ObjectPathId: 4 },
    more: [{ cell: { _ObjectPathId: 5 } }, 6],
    text: "x",
  };
  const meant = { range: object(4), more: [{ cell: object(5) }, 6], text: "x" };
  expect(referenced(given, 0, resolve)).toEqual(meant);
  expect(referenced([given], 0, resolve)).toEqual([meant]);
});
