import type { SheetWords } from "../nl/sheets";

export const sheets: SheetWords = {
  footer: "&L&A&RPage &P of &N",
  status: { current: "current", outdated: "outdated", unknown: "unknown" },
};
