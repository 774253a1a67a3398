import {
  LAST_COLUMN,
  LAST_ROW,
  formatZone,
  parseAddress,
  quoteSheet,
} from "../../../../src/workbench/host/engine/address";
import { engineSheetName } from "../../../../src/workbench/host/engine/text/sheet-names";

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$B$2:a1", { top: 0, left: 0, bottom: 1, right: 1 }],
  ["A:B", { top: 0, left: 0, bottom: LAST_ROW, right: 1 }],
  ["3:4", { top: 2, left: 0, bottom: 3, right: LAST_COLUMN }],
  ["XFD1048576", { top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
])("%s is read as Excel reads it", (address, zone) => {
  expect(parseAddress(address)).toEqual({ sheet: undefined, zone });
});

test.each(["A1", "A1:B2", "A:B", "3:4", "XFD1048576", "1:1048576"])(
  "%s is written as it was read",
  (address) => {
    expect(formatZone(parseAddress(address).zone)).toBe(address);
  }
);

test("a sheet is named before its address, quoted where Excel quotes it", () => {
  expect(parseAddress("Invoer!A1").sheet).toBe("Invoer");
  expect(parseAddress("'Mijn ''blad''!'!A1").sheet).toBe(engineSheetName("Mijn 'blad'!"));
  expect(quoteSheet("Invoer")).toBe("Invoer");
  expect(quoteSheet("Mijn 'blad'")).toBe("'Mijn ''blad'''");
  expect(quoteSheet("A1")).toBe("'A1'");
});

test.each(["", "A", "1", "A1:B", "A0", "XFE1", "A1048577", "A1:B2:C3", "Aap!", "A1,B2"])(
  "%p is refused by name",
  (address) => {
    expect(() => parseAddress(address)).toThrow(`"${address}" is not an address`);
  }
);
