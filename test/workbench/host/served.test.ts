/** Nothing is offered that office.js does not document up to the promised version of ExcelApi. */
import { atMost, officeMembers } from "../../../scripts/docs/office-members";
import { servedClasses } from "../../../scripts/docs/served-members";
import { REQUIREMENTS } from "../../../src/workbench/host";

const office = officeMembers();
const served = servedClasses();
const excel = served.filter(({ name }) => office.has(name));

test("a kind of object is declared once", () => {
  const names = served.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(excel.length).toBeGreaterThan(20);
});

test.each(excel.map((kind) => [kind.name, kind] as const))(
  "%s serves only what Excel has up to the promised version",
  (name, { members }) => {
    const documented = office.get(name)!;
    const newer = [...members.keys()].filter((member) => {
      const found = documented.find((each) => each.name === member);
      return !found || !atMost(found.version, REQUIREMENTS["ExcelApi"]);
    });
    expect(newer).toEqual([]);
    expect(members.size).toBeGreaterThan(0);
  }
);

test("versions are compared as versions, not as numbers", () => {
  expect(atMost("1.2", "1.14")).toBe(true);
  expect(atMost("1.14", "1.14")).toBe(true);
  expect(atMost("1.15", "1.14")).toBe(false);
  expect(atMost(undefined, "1.14")).toBe(false);
});
