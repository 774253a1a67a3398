import { FORMS, TEST_KINDS } from "../../src/assumptions/figure-test";
import { SCALARS, STATE_NAME, TABLE_IDS, TABLES } from "../../src/assumptions/schema";
import type { ScalarId, TableId } from "../../src/assumptions/schema";
import { CHOICES, INCOME_SETS, KINDS } from "../../src/assumptions/schema/choices";
import type { Column, ColumnFamily, TableSchema } from "../../src/assumptions/schema/column";
import { parametersOf } from "../../src/assumptions/schema/parameters";
import type { Scalar } from "../../src/assumptions/schema/scalars";
import {
  choiceWord,
  columnWords,
  figureTestWord,
  incomesWord,
  parameterWord,
  tableWords,
  testFieldWord,
} from "../../src/assumptions/schema/words";
import { bounds } from "../../src/locale/nl/problems";
import type { Limits } from "../../src/locale/nl/problems";
import { schema as words } from "../../src/locale/nl/schema";
import { LIMITS } from "../../src/model/inputs";
import { code, page, table } from "./markdown";

/** docs/named-ranges.md: every defined name of a workbook, in Dutch, for whoever fills it in. */
export function namedRangesPage(): string {
  return page([
    "# Namen in de werkmap",
    "Deze pagina is gemaakt uit het schema (`npm run docs`); wijzig haar daar.",
    'Alle aannames staan in cellen onder een naam die voor de hele werkmap geldt. Rijen, kolommen en bladen mogen worden verplaatst, opgemaakt en aangevuld. Koppen worden op hun tekst herkend: hoofdletters, accenten en spaties maken geen verschil, de volgorde van kolommen is vrij, en andere kolommen blijven ongemoeid. Een kop die hoogstens twee letters afwijkt van een ontbrekende kop wordt gemeld. Een lege rij wordt overgeslagen; een laatste rij die met "Totaal" begint wordt gemeld en niet gelezen.',
    `Grenzen: ${LIMITS.groups} doelgroepen, ${LIMITS.segments} segmenten, ${LIMITS.scenarios} scenario's, ${LIMITS.phases} levensfasen, ${LIMITS.horizon} jaar.`,
    "## Losse aannames",
    "Eén cel per naam; de peiljaren staan in een rij of kolom van cellen. Laag, hoog, bron en status staan in de tabel `Woning_Aannames`, op de rij met de naam van de cel.",
    table(
      ["Naam", "Betekenis", "Type", "Eenheid", "Toegestaan"],
      (Object.keys(SCALARS) as ScalarId[]).map(scalarRow)
    ),
    `\`${STATE_NAME}\`: ${words.state.description}`,
    ...TABLE_IDS.flatMap(tableBlocks),
    "## Parameters van componenten",
    "De woorden in de kolom parameter, per soort. In `Woning_Scenarios` kan daarnaast `profiel` worden vervangen.",
    ...KINDS.flatMap((kind) => [
      `### ${choiceWord("kind", kind)}`,
      table(
        ["Parameter", "Eenheid", "Toegestaan", "Sleutel in JSON"],
        Object.entries(parametersOf(kind)).map(([key, parameter]) => [
          code(parameterWord(kind, key)),
          parameter.unit === null ? "" : words.units[parameter.unit],
          [
            parameter.type === "profile" ? "naam van een profiel" : limits(parameter),
            ...(parameter.type === "series" ? ["een rij per jaar"] : []),
            ...(parameter.type === "total-or-series" ? ["één rij, of een rij per jaar"] : []),
            ...(parameter.required ? ["verplicht"] : []),
          ].join("; "),
          code(key),
        ])
      ),
    ]),
    "## Toetsen van gepubliceerde cijfers",
    "De woorden in de kolom toets van `Woning_Bronnen`, met hun velden, gescheiden door een puntkomma.",
    table(
      ["Toets", "Velden"],
      TEST_KINDS.map((kind) => [
        code(figureTestWord(kind)),
        FORMS[kind].map((field) => testFieldWord(field)).join("; "),
      ])
    ),
  ]);
}

function scalarRow(id: ScalarId): string[] {
  const scalar: Scalar = SCALARS[id];
  const { label, description } = words.scalars[id];
  return [
    code(scalar.name),
    `${label}. ${description}`,
    words.types[scalar.type],
    scalar.unit ? words.units[scalar.unit] : "",
    [scalar.type === "text" ? "" : limits(scalar), ...(scalar.optional ? ["mag leeg zijn"] : [])]
      .filter((part) => part !== "")
      .join("; "),
  ];
}

function tableBlocks(id: TableId): (string | readonly string[])[] {
  const schema: TableSchema = TABLES[id];
  const { title, description, row } = tableWords(id);
  const columns = Object.entries(schema.columns).map(([key, column]) => columnRow(id, key, column));
  const families = schema.families.map((family) => familyRow(id, family));
  return [
    `## ${schema.name}`,
    `${title}. ${description}`,
    `Een rij is ${row}.${schema.mayBeEmpty ? " De tabel mag leeg zijn." : ""}`,
    table(["Kolom", "Betekenis", "Type", "Eenheid", "Toegestaan"], [...columns, ...families]),
  ];
}

function columnRow(id: TableId, key: string, column: Column): string[] {
  const { header, description } = columnWords(id, key);
  return [
    code(header),
    description,
    words.types[column.type],
    column.unit ? words.units[column.unit] : "",
    [
      ...(column.choices ? [choices(column.choices)] : []),
      ...(column.type === "incomes" ? [INCOME_SETS.map((set) => incomesWord(set)).join(", ")] : []),
      ...(column.min === undefined && column.max === undefined ? [] : [limits(column)]),
      ...(column.optional ? ["kolom mag ontbreken"] : []),
      ...(column.blank === undefined ? ["verplicht"] : ["cel mag leeg zijn"]),
    ].join("; "),
  ];
}

function familyRow(id: TableId, family: ColumnFamily): string[] {
  const { prefix, description } = tableWords(id).families[family.key]!;
  return [
    code(`${prefix}<${FAMILY_OF[family.of]}>`),
    description,
    words.types.number,
    words.units[family.unit],
    [
      ...(family.min === undefined && family.max === undefined ? [] : [limits(family)]),
      family.optional ? "alle of geen" : "een kolom voor elk",
    ].join("; "),
  ];
}
const FAMILY_OF = {
  phase: "levensfase",
  group: "doelgroep",
  segment: "segment",
  profile: "profiel",
} as const;

function choices(set: keyof typeof CHOICES): string {
  return CHOICES[set].map((choice) => choiceWord(set, choice)).join(", ");
}

function limits(allowed: Limits): string {
  const { min, max } = allowed;
  // Years are written without a separator for thousands.
  if (min === LIMITS.firstYear && max === LIMITS.lastYear) return `van ${min} tot en met ${max}`;
  return bounds(allowed);
}
