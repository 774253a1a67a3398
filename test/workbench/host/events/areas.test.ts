import { parseAddress } from "../../../../src/workbench/host/engine/address";
import { address, joined, within, zonesOf } from "../../../../src/workbench/host/events/areas";

const zones = (text: string) => text.split(",").map((part) => parseAddress(part).zone);

test.each([
  ["A1", "A1"],
  ["A1,A2,A3", "A1:A3"],
  ["A3,A1,A2,A2", "A1:A3"],
  ["A1,B1,A2,B2", "A1:B2"],
  ["A1,A2,B1", "A1:A2,B1"],
  ["A1,C1", "A1,C1"],
  ["A1,A3,B1,B3", "A1:B1,A3:B3"],
  ["C3:D4,C3,D4,E5", "C3:D4,E5"],
])("%s is told as %s", (cells, told) => {
  expect(address(joined(zones(cells)))).toBe(told);
});

test("many cells are few blocks", () => {
  const cells = Array.from({ length: 10_000 }, (_, i) => ({ row: i % 1000, col: i % 10 }));
  const all = cells.flatMap(({ row }) => Array.from({ length: 10 }, (_, col) => ({ row, col })));
  expect(address(zonesOf(all))).toBe("A1:J1000");
});

test("what of blocks lies within another one", () => {
  expect(address(within(zones("A1:C3,E5,B9"), parseAddress("B2:E5").zone))).toBe("B2:C3,E5");
});
