/** Number formats of results, in the English notation that a workbook stores. */
export const FORMATS = {
  count: "#,##0",
  change: "+#,##0;-#,##0;0",
  share: "0%",
  exactShare: "0.0%",
  year: "0",
  size: "0.000",
} as const;
