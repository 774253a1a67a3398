import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../assumptions/cell-problem";
import { usePane } from "./pane-context";

const useLinkStyles = makeStyles({
  link: {
    textAlign: "start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    alignSelf: "flex-start",
  },
});

/** A button that selects a cell, or the range of a name. */
export function CellLink({ place, text }: { readonly place: Place; readonly text: string }) {
  const { runtime, words } = usePane();
  const styles = useLinkStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      title={words.assumptions.select(text)}
      onClick={() => {
        void runtime.select(place);
      }}
    >
      {text}
    </Link>
  );
}
