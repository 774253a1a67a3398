import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { functions as english } from "../../locale/en/functions";
import { functions as dutch } from "../../locale/nl/functions";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { name: string; description: string }>>;
}
type Functions = Readonly<Record<string, FunctionWords>>;
const FUNCTIONS: Readonly<Record<"nl" | "en", Functions>> = {
  nl: dutch.functions,
  en: english.functions,
};
/** Arguments, by their name in the code, that cannot be left out. */
const REQUIRED: readonly string[] = ["key", "areas"];

const useFunctionStyles = makeStyles({
  function: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  signature: { color: tokens.colorNeutralForeground1 },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arguments: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    "& dt": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});

/** Every function with its arguments, as Excel describes them, and an example. */
export function FunctionList() {
  const { words, language } = usePane();
  const common = useStyles();
  const { help } = words;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{help.functionsTitle}</h2>
      <p className={common.text}>{help.functionsText}</p>
      <ul className={common.list}>
        {Object.entries(FUNCTIONS[language]).map(([id, about]) => (
          <FunctionItem key={id} id={id} about={about} />
        ))}
      </ul>
    </section>
  );
}

function FunctionItem({ id, about }: { readonly id: string; readonly about: FunctionWords }) {
  const { words } = usePane();
  const common = useStyles();
  const styles = useFunctionStyles();
  const { help, separator, examples } = words;
  const given = Object.entries(about.parameters);
  const names = given.map(([key, { name }]) => (REQUIRED.includes(key) ? name : `[${name}]`));
  return (
    <li className={styles.function}>
      <code className={mergeClasses(common.code, styles.signature)}>
        <strong>WONING.{id}</strong>({names.join(separator)})
      </code>
      <span className={common.text}>{about.description}</span>
      {examples[id] !== undefined && (
        <span className={common.small}>
          {help.example}: <code className={common.code}>{breakable(examples[id])}</code>
        </span>
      )}
      {given.length > 0 && (
        <details className={common.small}>
          <summary className={styles.summary} aria-label={`${help.arguments} WONING.${id}`}>
            {help.arguments}
          </summary>
          <dl className={styles.arguments}>
            {given.map(([key, { name, description }]) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

/** Between arguments a formula goes on to the next line, before it breaks within one. */
function breakable(formula: string): ReactNode {
  return formula.split(/(?<=[;,(])/).map((part, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
