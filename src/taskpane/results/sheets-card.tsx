import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { Report } from "../../projection/report";
import { CalculateButton } from "../calculate-button";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useSheetStyles = makeStyles({
  sheets: {
    display: "grid",
    gap: tokens.spacingHorizontalXS,
    gridTemplateColumns: "repeat(auto-fill, minmax(210px, 1fr))",
    // The icons stand under the title.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  sheet: { justifyContent: "flex-start", textAlign: "start", width: "100%" },
});

/** Result tables by key, each with its sheet: making all of them only for their names would take too long. */
const SHEETS: readonly (readonly [key: string, sheet: (words: Report["words"]) => string])[] = [
  ["Woning_R_Overzicht", ({ overview }) => overview.sheet],
  ["Woning_R_Inwoners", ({ persons }) => persons.sheet],
  ["Woning_R_Beeld", ({ picture }) => picture.sheet],
  ["Woning_R_Woningtype", ({ types }) => types.sheet],
  ["Woning_R_Behoefte", ({ need }) => need.sheet],
  ["Woning_R_Woonmilieu", ({ milieus }) => milieus.sheet],
  ["Woning_R_Scenarioeffect", ({ effect }) => effect.sheet],
  ["Woning_R_Huishoudens", ({ households }) => households.sheet],
  ["Woning_R_Passendheid", ({ fit }) => fit.sheet],
  ["Woning_R_Aansluiting", ({ reconciliation }) => reconciliation.sheet],
  ["Woning_R_Bronnen", ({ sources }) => sources.sheet],
  ["Woning_R_Beperkingen", ({ limits }) => limits.sheet],
];

/** The way to every result sheet, or to making them. */
export function SheetsCard({ report }: { readonly report: Report }) {
  const { runtime, state, words } = usePane();
  const common = useStyles();
  const styles = useSheetStyles();
  return (
    <section className={common.card}>
      <h2 className={common.title}>{words.results.sheetsTitle}</h2>
      {state.results === "none" ? (
        <>
          <p className={common.text}>{words.results.sheetsNone}</p>
          <div>
            <CalculateButton />
          </div>
        </>
      ) : (
        <div className={styles.sheets}>
          {SHEETS.map(([key, sheet]) => (
            <Button
              key={key}
              className={styles.sheet}
              appearance="subtle"
              icon={<TableSimpleRegular />}
              onClick={() => {
                void runtime.showResult(key);
              }}
            >
              {sheet(report.words)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
