import { flag } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { navigation, property, readOnly } from "../protocol/members";
import { FreezePanes } from "./freeze-panes";
import type { Members } from "./members";
import { PageLayout } from "./page-layout";
import { standardSize } from "./range-sizes";
import type { Worksheet } from "./worksheet";

/** How a sheet is shown. */
export const VIEW: Members<Worksheet> = {
  properties: {
    showGridlines: property<Worksheet, boolean>(
      ({ context, sheetId }) => context.engine.read.getGridLinesVisibility(sheetId),
      flag,
      ({ context, sheetId }, areGridLinesVisible) =>
        context.engine.write({ type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible })
    ),
    showHeadings: property<Worksheet, boolean>(
      () => true,
      flag,
      (_, shown) => {
        if (!shown) throw new HostError("NotImplemented", "The Excel host always shows headings.");
      }
    ),
    standardHeight: readOnly(() => standardSize("ROW")),
    pageLayout: navigation((sheet) => new PageLayout(sheet)),
    freezePanes: navigation((sheet) => new FreezePanes(sheet)),
  },
  methods: {},
};
