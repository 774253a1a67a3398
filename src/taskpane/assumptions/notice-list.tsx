import { makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../assumptions/cell-problem";
import { wordNotice } from "../../assumptions/wording";
import { CellLink } from "../cell-link";
import { Pager } from "../pager";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { usePages } from "../use-pages";

const PAGE = 10;
const useNoticeStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** What the reader noticed and that stands in nobody's way. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const { words, language } = usePane();
  const common = useStyles();
  const styles = useNoticeStyles();
  const paged = usePages(notices, PAGE, "");
  return (
    <section className={common.card}>
      <h2 className={common.title}>{words.assumptions.notices}</h2>
      <p className={common.text}>{words.assumptions.noticesText}</p>
      <ul className={common.list}>
        {paged.items.map((notice, i) => (
          <li key={`${paged.page}:${i}`} className={styles.item}>
            <CellLink place={notice.place} text={notice.place.name} />
            <span>{wordNotice(notice, language)}</span>
          </li>
        ))}
      </ul>
      <Pager paged={paged} />
    </section>
  );
}
