import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { usePane } from "./pane-context";
import { useStyles } from "./styles";
import type { Paged } from "./use-pages";

const usePagerStyles = makeStyles({
  pager: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Back and forth through a long list; nothing where all of it is shown. */
export function Pager({ paged }: { readonly paged: Paged<unknown> }) {
  const { words } = usePane();
  const common = useStyles();
  const styles = usePagerStyles();
  const { page, pages, turn, from, to, of } = paged;
  if (pages === 1) return null;
  const { assumptions: say } = words;
  return (
    <nav className={styles.pager} aria-label={say.pages}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={say.previous}
        disabledFocusable={page === 0}
        onClick={() => {
          turn(page - 1);
        }}
      />
      <span className={common.small} aria-live="polite">
        {say.paging(from, to, of)}
      </span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={say.next}
        disabledFocusable={page === pages - 1}
        onClick={() => {
          turn(page + 1);
        }}
      />
    </nav>
  );
}
