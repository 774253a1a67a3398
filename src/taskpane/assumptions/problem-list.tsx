import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellProblem } from "../../assumptions/cell-problem";
import { Pager } from "../pager";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { usePages } from "../use-pages";
import { ProblemItem } from "./problem-item";

const PAGE = 20;

/** Every problem, the names apart where there are more than one; in pages. */
export function ProblemList({ problems }: { readonly problems: readonly CellProblem[] }) {
  const { words } = usePane();
  const common = useStyles();
  const [chosen, choose] = useState("");
  const names = useMemo(() => countByName(problems), [problems]);
  // What was chosen may be mended by now.
  const name = names.has(chosen) ? chosen : "";
  const shown = useMemo(
    () => (name === "" ? problems : problems.filter(({ place }) => place.name === name)),
    [problems, name]
  );
  const paged = usePages(shown, PAGE, name);
  const say = words.assumptions;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{say.problems(problems.length)}</h2>
      <p className={common.text}>{say.problemsText}</p>
      {names.size > 1 && (
        <Field className={common.field} label={say.filter}>
          <Select
            value={name}
            onChange={(_, { value }) => {
              choose(value);
            }}
          >
            <option value="">{say.everything(problems.length)}</option>
            {[...names].map(([each, count]) => (
              <option key={each} value={each}>
                {say.under(each, count)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Pager paged={paged} />
      <ul className={common.list}>
        {paged.items.map((problem, i) => (
          <ProblemItem key={`${paged.page}:${i}`} problem={problem} />
        ))}
      </ul>
      <Pager paged={paged} />
    </section>
  );
}

function countByName(problems: readonly CellProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of problems) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  return counts;
}
