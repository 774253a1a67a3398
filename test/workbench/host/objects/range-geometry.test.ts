/** Where a range lies, and the ranges that are found from it. */
import { Book, by, range, refusal, sheet, to } from "../support/book";

const book = new Book({ Blad: {}, "Mijn blad": {} });
const from = (address: string, name: string, ...args: unknown[]) =>
  book.address(by(range(address), name, ...args));

test("a range tells where it lies", () => {
  const lies = ["address", "addressLocal", "cellCount", "columnCount", "columnIndex"];
  const more = ["isEntireColumn", "isEntireRow", "rowCount", "rowIndex"];
  expect(book.get(range("Mijn blad!B2:D3"), ...lies, ...more)).toEqual({
    Address: "'Mijn blad'!B2:D3",
    AddressLocal: "'Mijn blad'!B2:D3",
    CellCount: 6,
    ColumnCount: 3,
    ColumnIndex: 1,
    IsEntireColumn: false,
    IsEntireRow: false,
    RowCount: 2,
    RowIndex: 1,
  });
  expect(book.get(to(range("Mijn blad!B2"), "Worksheet"), "name")).toBe("Mijn blad");
});

test("whole columns, rows and sheets have their lengths; of too many cells Excel counts none", () => {
  const counts = (address: string) =>
    book.get(range(address), "rowCount", "columnCount", "cellCount");
  expect(counts("A:B")).toEqual({ RowCount: 1_048_576, ColumnCount: 2, CellCount: 2_097_152 });
  expect(counts("3:4")).toEqual({ RowCount: 2, ColumnCount: 16_384, CellCount: 32_768 });
  expect(book.get(by(sheet(), "GetRange"), "cellCount")).toBe(-1);
  expect(book.get(range("A:B"), "isEntireColumn", "isEntireRow")).toEqual({
    IsEntireColumn: true,
    IsEntireRow: false,
  });
});

test.each([
  ["GetCell", [0, 0], "Blad!C3"],
  ["GetCell", [4, 5], "Blad!H7"],
  ["GetCell", [-2, -2], "Blad!A1"],
  ["GetRow", [1], "Blad!C4:E4"],
  ["GetColumn", [2], "Blad!E3:E4"],
  ["GetLastCell", [], "Blad!E4"],
  ["GetLastRow", [], "Blad!C4:E4"],
  ["GetLastColumn", [], "Blad!E3:E4"],
  ["GetEntireRow", [], "Blad!3:4"],
  ["GetEntireColumn", [], "Blad!C:E"],
  ["GetOffsetRange", [-2, 1], "Blad!D1:F2"],
  ["GetResizedRange", [1, -2], "Blad!C3:C5"],
  ["GetAbsoluteResizedRange", [1, 4], "Blad!C3:F3"],
  ["GetRowsAbove", [], "Blad!C2:E2"],
  ["GetRowsAbove", [2], "Blad!C1:E2"],
  ["GetRowsAbove", [-1], "Blad!C3:E3"],
  ["GetRowsBelow", [2], "Blad!C5:E6"],
  ["GetRowsBelow", [-1], "Blad!C4:E4"],
  ["GetColumnsBefore", [2], "Blad!A3:B4"],
  ["GetColumnsBefore", [-2], "Blad!C3:D4"],
  ["GetColumnsAfter", [1], "Blad!F3:F4"],
  ["GetColumnsAfter", [-2], "Blad!D3:E4"],
  ["GetBoundingRect", ["A1"], "Blad!A1:E4"],
  ["GetBoundingRect", [range("D9:G9")], "Blad!C3:G9"],
  ["GetIntersection", ["D:D"], "Blad!D3:D4"],
  ["GetIntersection", [range("A1:C3")], "Blad!C3"],
  ["GetIntersection", ["Blad!E4:F9"], "Blad!E4"],
  ["GetIntersectionOrNullObject", ["A1:B2"], null],
])("%s%j of C3:E4 is %s", (name, args, expected) => {
  expect(from("C3:E4", name, ...args)).toBe(expected);
});

test.each([
  ["GetCell", [-3, 0], "InvalidArgument"],
  ["GetCell", [0.5, 0], "InvalidArgument"],
  ["GetOffsetRange", [-3, 0], "InvalidArgument"],
  ["GetOffsetRange", [1_048_576, 0], "InvalidArgument"],
  ["GetResizedRange", [-2, 0], "InvalidArgument"],
  ["GetAbsoluteResizedRange", [0, 1], "InvalidArgument"],
  ["GetRowsAbove", [0], "InvalidArgument"],
  ["GetRowsAbove", [3], "InvalidArgument"],
  ["GetIntersection", ["A1:B2"], "ItemNotFound"],
  ["GetIntersection", ["'Mijn blad'!C3"], "InvalidArgument"],
  ["GetIntersection", [range("Mijn blad!C3")], "InvalidArgument"],
  ["GetBoundingRect", [range("Mijn blad!C3")], "InvalidArgument"],
  ["GetBoundingRect", ["nergens"], "InvalidArgument"],
  ["GetImage", [], "ApiNotFound"],
])("%s%j of C3:E4 is refused: %s", (name, args, code) => {
  expect(refusal(() => from("C3:E4", name, ...args))).toBe(code);
});
