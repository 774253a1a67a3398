import { lineLook } from "../../projection/tables/palette";
import { DASHES, seriesColor } from "./dashes";

/** Around the middle of the sample, 4 pixels each way. */
const MARKERS: Readonly<Record<string, string>> = {
  circle: "M10,6m-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0",
  square: "M7,3h6v6h-6z",
  triangle: "M10,2l4,7h-8z",
  diamond: "M10,1.5l4,4.5l-4,4.5l-4,-4.5z",
};

/** How the n-th line of a picture looks, to find it back from a table. */
export function LineSample({ n }: { readonly n: number }) {
  const { dash, marker } = lineLook(n);
  const color = seriesColor(n);
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden style={{ flexShrink: 0 }}>
      <path d="M0,6H20" stroke={color} strokeWidth="2" strokeDasharray={DASHES[dash ?? "solid"]} />
      <path d={MARKERS[marker ?? "circle"] ?? ""} fill={color} />
    </svg>
  );
}
