import { Field, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Provenance } from "../../assumptions/assumptions";
import { Pager } from "../pager";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { usePages } from "../use-pages";
import { ProvenanceItem } from "./provenance-item";
import type { StatusChoice } from "./status-tiles";
import { StatusTiles } from "./status-tiles";

const PAGE = 20;

/** Every row of assumptions with its source, by status or by a word. */
export function ProvenanceList({ rows }: { readonly rows: readonly Provenance[] }) {
  const { words } = usePane();
  const common = useStyles();
  const [status, setStatus] = useState<StatusChoice>("all");
  const [sought, seek] = useState("");
  const shown = useMemo(() => chosen(rows, status, sought), [rows, status, sought]);
  const paged = usePages(shown, PAGE, `${status}:${sought}`);
  const say = words.assumptions;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{say.provenance}</h2>
      <p className={common.text}>{say.provenanceText}</p>
      <StatusTiles rows={rows} value={status} onChange={setStatus} />
      <Field label={say.search}>
        <SearchBox
          value={sought}
          onChange={(_, { value }) => {
            seek(value);
          }}
        />
      </Field>
      <Pager paged={paged} />
      {shown.length === 0 ? (
        <p className={common.text} role="status">
          {say.nothing}
        </p>
      ) : (
        <ul className={common.list}>
          {paged.items.map((row, i) => (
            <ProvenanceItem key={`${paged.page}:${i}`} row={row} />
          ))}
        </ul>
      )}
      <Pager paged={paged} />
    </section>
  );
}

function chosen(
  rows: readonly Provenance[],
  status: StatusChoice,
  sought: string
): readonly Provenance[] {
  const word = sought.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (status === "all" || row.status === status) &&
      (word === "" ||
        [row.subject, row.place.name, row.place.sheet ?? "", row.source].some((text) =>
          text.toLowerCase().includes(word)
        ))
  );
}
