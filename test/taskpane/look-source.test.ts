import { lookOf } from "../../src/taskpane/look-source";

test.each([
  ["#FFFFFF", "light"],
  ["#f3f3f3", "light"],
  ["E6E6E6", "light"],
  ["#262626", "dark"],
  ["#0A0A0A", "dark"],
  ["#1F4E79", "dark"],
  ["", null],
  [undefined, null],
  ["white", null],
  ["#fff", null],
])("background %s is %s", (background, look) => {
  expect(lookOf(background)).toBe(look);
});
