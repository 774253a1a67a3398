import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Provenance } from "../../assumptions/assumptions";
import type { Status } from "../../assumptions/schema/choices";
import { STATUSES } from "../../assumptions/schema/choices";
import { usePane } from "../pane-context";

export type StatusChoice = Status | "all";
const CHOICES: readonly StatusChoice[] = ["all", ...STATUSES];

const useTileStyles = makeStyles({
  tiles: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  chosen: {
    // Another shade of the ground alone would hardly be seen.
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly rows: readonly Provenance[];
  readonly value: StatusChoice;
  readonly onChange: (value: StatusChoice) => void;
}

/** How many rows of each status; each also shows only those. */
export function StatusTiles({ rows, value, onChange }: Props) {
  const { words } = usePane();
  const styles = useTileStyles();
  const say = words.assumptions;
  const count = (choice: StatusChoice): number =>
    choice === "all" ? rows.length : rows.filter(({ status }) => status === choice).length;
  return (
    <div className={styles.tiles} role="group" aria-label={say.filterStatus}>
      {CHOICES.map((choice) => (
        <ToggleButton
          key={choice}
          className={mergeClasses(styles.tile, value === choice && styles.chosen)}
          checked={value === choice}
          {...(choice === "all" ? {} : { title: say.statusMeaning[choice] })}
          onClick={() => {
            onChange(choice);
          }}
        >
          <span className={styles.count}>{words.whole(count(choice))}</span>
          <span className={styles.label}>{choice === "all" ? say.all : say.status[choice]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
