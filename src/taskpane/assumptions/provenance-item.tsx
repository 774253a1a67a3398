import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Provenance } from "../../assumptions/assumptions";
import { unitWord } from "../../assumptions/schema/words";
import type { PaneWords } from "../../locale/nl/pane";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
  },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "end", overflowWrap: "anywhere" },
  source: { overflowWrap: "anywhere" },
  status: { whiteSpace: "nowrap", fontStyle: "normal" },
});

/** One row: what it is, its value, where it comes from. */
export function ProvenanceItem({ row }: { readonly row: Provenance }) {
  const { words } = usePane();
  const common = useStyles();
  const styles = useItemStyles();
  const { place, subject, value, unit, status, source } = row;
  const say = words.assumptions;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <CellLink place={place} text={subject} />
        {value !== null && <span className={styles.value}>{shown(value, unit, words)}</span>}
      </div>
      <span className={mergeClasses(common.small, styles.source)}>
        <span className={common.strong}>{say.status[status]}</span>
        {" · "}
        {say.source(source)}
        {" · "}
        {place.sheet === null ? place.name : `${place.sheet}!${place.cell ?? ""}`}
      </span>
    </li>
  );
}

/** A year is no amount, and takes no separator; shares are percentages, as in their cells. */
function shown(value: number | string, unit: string, words: PaneWords): string {
  if (typeof value === "string") return value;
  if (unit === unitWord("year")) return words.year(value);
  if (unit === unitWord("share")) return words.share(value);
  if (unit === unitWord("rate")) return words.rate(value);
  return unit === "" ? words.number(value) : `${words.number(value)} ${unit}`;
}
