import { isDateFormat } from "../../src/assumptions/date-format";

test.each([
  "d-m-yyyy",
  "m/d/yyyy",
  "[$-413]d mmm",
  "[h]:mm",
  "mm:ss.0",
  "[Red]yyyy",
  "0;d",
  '"x"h',
])("%s shows a date or a time", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  "General",
  "@",
  "0.0%",
  '0" dagen"',
  "[Red]0",
  "0\\d",
  "[$€-413] #,##0",
  "0.0E+00",
  "_d0",
  "*s0",
])("%s shows none", (code) => {
  expect(isDateFormat(code)).toBe(false);
});
