import fc from "fast-check";
import { headerMark, planColumns } from "../../../src/projection/placement/column-plan";

const written = ["Jaar", "Basis", "Migratie", "Doel"];
const mark = headerMark(written);

test("the mark knows a set of headers in any order, and no other", () => {
  expect(headerMark(["Doel", "Jaar", "Migratie", "Basis"])).toBe(mark);
  expect(headerMark(["Jaar", "Basis", "Doel"])).not.toBe(mark);
});

test("the same columns stay where the user dragged them", () => {
  const { slots, doubtful } = planColumns(["Doel", "Basis", "Jaar", "Migratie"], written, mark);
  expect(slots).toEqual([
    { own: 3, from: 0 },
    { own: 1, from: 1 },
    { own: 0, from: 2 },
    { own: 2, from: 3 },
  ]);
  expect(doubtful).toEqual([]);
});

test("without columns of the user, columns come and go in the order of the results", () => {
  expect(planColumns(written, ["Jaar", "Nieuw", "Migratie", "Doel"], mark)).toEqual({
    slots: [{ own: 0, from: 0 }, { own: 1 }, { own: 2, from: 2 }, { own: 3, from: 3 }],
    doubtful: [],
  });
});

test("a column of the user stays, new columns follow at the end", () => {
  const present = ["Jaar", "Eigen", "Basis", "Migratie", "Doel"];
  expect(planColumns(present, [...written, "Nieuw"], mark)).toEqual({
    slots: [
      { own: 0, from: 0 },
      { users: 1 },
      { own: 1, from: 2 },
      { own: 2, from: 3 },
      { own: 3, from: 4 },
      { own: 4 },
    ],
    doubtful: [],
  });
});

test("without a mark, or with a column gone as well, an unknown column is doubtful", () => {
  const present = ["Jaar", "Eigen", "Basis", "Migratie", "Doel"];
  expect(planColumns(present, written, undefined).doubtful).toEqual([1]);
  expect(planColumns(present, ["Jaar", "Basis", "Doel"], mark).doubtful).toEqual([1, 3]);
});

test("every wanted column stands once, and no column of the user is lost or moved", () => {
  const headers = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(headers, headers, fc.boolean(), (present, wanted, marked) => {
      const ours = present.filter((header) => wanted.includes(header));
      const { slots } = planColumns(present, wanted, marked ? headerMark(ours) : undefined);
      const own = slots.flatMap((slot) => ("own" in slot ? [slot.own] : []));
      expect([...own].sort((a, b) => a - b)).toEqual([...wanted.keys()]);
      slots.forEach((slot, at) => {
        if ("users" in slot) expect(slot.users).toBe(at);
        else if (slot.from !== undefined) expect(present[slot.from]).toBe(wanted[slot.own]);
      });
      const users = present.filter((header) => !wanted.includes(header));
      const isAllOurs = marked && users.length > 0 && headerMark(ours) === headerMark(present);
      if (!isAllOurs) expect(slots.filter((slot) => "users" in slot)).toHaveLength(users.length);
    })
  );
});
