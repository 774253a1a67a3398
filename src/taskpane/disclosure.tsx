import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";

const useDisclosureStyles = makeStyles({
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
/** Where there is room beside the picture, nothing needs to be opened. */
const ROOM = "(min-width: 760px)";

interface Props {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A long part that stands open where there is room for it, and is opened where there is not. */
export function Disclosure({ summary, children }: Props) {
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(() => matchMedia(ROOM).matches);
  useEffect(() => {
    const room = matchMedia(ROOM);
    const follow = (): void => {
      if (room.matches) setOpen(true);
    };
    room.addEventListener("change", follow);
    return () => {
      room.removeEventListener("change", follow);
    };
  }, []);
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {open && children}
    </details>
  );
}
