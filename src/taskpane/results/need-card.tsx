import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Report } from "../../projection/report";
import { scenarioName } from "../../projection/report";
import type { PaneWords } from "../../locale/nl/pane";
import { Picture } from "../charts/picture";
import { MOST_BARS, needHeight } from "../charts/need-height";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import type { NeedPicture, NeedRow } from "./need-rows";
import { isNone, needPicture } from "./need-rows";
import { NeedTable } from "./need-table";

const useNeedStyles = makeStyles({
  choices: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
  },
});

/** The need by segment of a scenario and report year of choice: as bars, and with its parts. */
export function NeedCard({ report }: { readonly report: Report }) {
  const { words, resultWords } = usePane();
  const common = useStyles();
  const styles = useNeedStyles();
  const [choice, choose] = useState<{ scenario?: string; year?: number }>({});
  // What was chosen may be gone from newer results.
  const run = report.runs.find(({ code }) => code === choice.scenario) ?? report.active;
  const years = report.projection.model.inputs.reportYears;
  const year = years.find((each) => each === choice.year) ?? years.at(-1)!;
  const need = useMemo(() => needPicture(report, run, year), [report, run, year]);
  const say = words.results;
  const [most, least] = [need.rows[0]!, need.rows.at(-1)!];
  return (
    <section className={common.card}>
      <h2 className={common.title}>{say.needTitle}</h2>
      <div className={styles.choices}>
        <Field className={common.field} label={say.scenario}>
          <Select
            value={run.code}
            onChange={(_, { value }) => {
              choose({ ...choice, scenario: value });
            }}
          >
            {report.runs.map(({ code }) => (
              <option key={code} value={code}>
                {scenarioName(report, code)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={common.field} label={say.year}>
          <Select
            value={String(year)}
            onChange={(_, { value }) => {
              choose({ ...choice, year: Number(value) });
            }}
          >
            {years.map((each) => (
              <option key={each} value={each}>
                {words.year(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={common.text}>{extremes(most, least, words)}</p>
      <p className={common.text}>{say.notDemolition}</p>
      <div className={common.beside}>
        <div className={common.stack}>
          <Picture
            height={() => needHeight(need.rows.length)}
            alt={resultWords.picture.alt(
              most.segment,
              most.value,
              least.segment,
              least.value,
              need.year
            )}
            draw={(plots, size) =>
              plots.needPlot(largest(need), size, {
                change: words.change,
                shortage: say.shortage,
                surplus: say.surplus,
              })
            }
          />
          {need.rows.length > MOST_BARS && (
            <p className={common.small}>{say.largest(MOST_BARS, need.rows.length)}</p>
          )}
        </div>
        <Disclosure summary={say.showTable}>
          <div className={common.stack}>
            <p className={common.small}>{say.partsText}</p>
            <NeedTable need={need} />
          </div>
        </Disclosure>
      </div>
    </section>
  );
}

/** As many bars as can be read, still from shortage to surplus. */
function largest({ rows }: NeedPicture): readonly NeedRow[] {
  if (rows.length <= MOST_BARS) return rows;
  const sizes = rows.map(({ value }) => Math.abs(value)).sort((a, b) => b - a);
  const least = sizes[MOST_BARS - 1]!;
  return rows.filter(({ value }) => Math.abs(value) >= least).slice(0, MOST_BARS);
}

function extremes(most: NeedRow, least: NeedRow, { results, change }: PaneWords): string {
  const short = most.value > 0 && !isNone(most.value) ? most : null;
  const over = least.value < 0 && !isNone(least.value) ? least : null;
  if (!short && !over) return results.noNeed;
  const text = results.needText(
    short?.segment ?? null,
    change(short?.value ?? 0),
    over?.segment ?? null,
    change(over?.value ?? 0)
  );
  return `${text}.`;
}
