import { WORDS } from "../../src/functions/words";
import { code, page, table } from "./markdown";

interface Described {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { name: string; description: string }>>;
}
type Id = keyof typeof WORDS.nl.functions;

/** Formulas as a person in the Netherlands types them, with what they show. */
export const EXAMPLES: Readonly<
  Record<Id, readonly (readonly [formula: string, shows: string])[]>
> = {
  BEHOEFTE: [
    ["=WONING.BEHOEFTE()", "de tabel van segmenten en peiljaren, met koppen"],
    ['=WONING.BEHOEFTE("basis")', "de som over alle segmenten in het laatste peiljaar"],
    ['=WONING.BEHOEFTE(;2040;"nultreden")', "alle nultredenwoningen in 2040, actief scenario"],
    ['=WONING.BEHOEFTE(A5;B$4;$A7;"stedelijk")', "scenario, jaar en segment uit cellen"],
  ],
  HUISHOUDENS: [
    ["=WONING.HUISHOUDENS()", "de tabel van doelgroepen in basisjaar en peiljaren"],
    ['=WONING.HUISHOUDENS("basis";2035)', "alle huishoudens in 2035"],
    ['=WONING.HUISHOUDENS(;;"stedelijk/gezinnen")', "gezinnen in het stedelijke milieu"],
  ],
  INWONERS: [['=WONING.INWONERS("plusambitie";2050)', "inwoners in 2050"]],
  SCENARIOS: [["=WONING.SCENARIOS()", "één regel per scenario, met koppen"]],
  PASSEND: [
    ['=WONING.PASSEND("basis";2030;"middeninkomens")', "0,82: op 100 huishoudens 82 woningen"],
    ["=WONING.PASSEND(;2024)", "alle inkomensgroepen samen, nu"],
  ],
  BRON: [
    ['=WONING.BRON("inwoners.2023")', "een gepubliceerd cijfer met zijn vindplaats"],
    ['=WONING.BRON("Woning_Frictieleegstand")', "een aanname, als aanname"],
    ['=WONING.BRON("Woning_Voorkeuren, Sted-1")', "waar een rij van een tabel vandaan komt"],
  ],
  STAND: [["=WONING.STAND(Woning_Basisjaar;Woning_Eindjaar;…)", "twaalf tekens, in Woning_Stand"]],
};

const INTRO = [
  "<!-- Gemaakt met npm run docs; wijzig src/locale/nl/functions.ts of scripts/docs/functions-page.ts. -->",
  "# Functies",
  "Met deze functies staan uitkomsten in eigen cellen. Ze rekenen mee: na elke wijziging van een aanname veranderen ze vanzelf. In een Engelstalige Excel heten ze hetzelfde en staat er een komma waar hier een puntkomma staat.",
  [
    "- **Alles mag leeg blijven** (behalve de sleutel van BRON): dan gelden het actieve scenario, het laatste peiljaar en de som van alles. Een lege cel telt als leeg; zijn alle argumenten van BEHOEFTE of HUISHOUDENS leeg, dan komt de tabel.",
    "- **Codes en namen** mogen allebei; hoofdletters, accenten en spaties tellen niet.",
    "- **Een deel** van de voorraad is een woningtype, een eigendom, een prijsklasse, of een combinatie: `nultreden`, `sociale huur`, `nultreden/sociale huur`. Een deel van de doelgroepen is een woonmilieu, een levensfase, of beide.",
    "- **Wat meer dan één ding kan zijn** wordt niet geraden. De melding noemt dan schrijfwijzen die wel duidelijk zijn, zoals `Woningtype koop` en `Eigendom koop`.",
    "- **Jaren**: huishoudens en inwoners zijn er voor elk jaar van basisjaar tot en met eindjaar, de behoefte voor peiljaren, de passendheid voor het basisjaar en peiljaren.",
    "- **Afronden** gebeurt alleen in de opmaak van de cel; de waarde heeft alle cijfers.",
  ],
];

const ERRORS = [
  "## Als er geen getal staat",
  table(
    ["De cel toont", "Betekenis", "Wat te doen"],
    [
      ["#BUSY!", "Woning is nog niet gestart of leest de werkmap.", "Even wachten."],
      [
        "#N/B",
        "Wat gevraagd wordt bestaat niet, of kan meer dan één ding zijn.",
        "De melding bij de cel noemt wat er wel is.",
      ],
      [
        "#WAARDE!",
        "Een argument klopt niet, of de aannames kloppen niet.",
        "De melding bij de cel noemt het argument of de cel met de aanname.",
      ],
      [
        "#OVERLOOP!",
        "Een tabel past niet: er staat iets in de weg.",
        "Maak de cellen eronder en ernaast leeg.",
      ],
      [
        "#NAAM?",
        "De invoegtoepassing is er niet.",
        "Open Woning en kies Functies bijwerken. Wie Woning niet heeft, ziet de laatste waarden zolang de cel niet opnieuw wordt berekend.",
      ],
    ]
  ),
];

/** What people read about the functions for cells; descriptions are those that Excel shows. */
export function functionsPage(): string {
  const functions = Object.entries(WORDS.nl.functions) as [Id, Described][];
  return page([...INTRO, ...functions.flatMap(([id, words]) => section(id, words)), ...ERRORS]);
}

function section(id: Id, { description, parameters }: Described): (string | string[])[] {
  const listed = Object.values(parameters);
  const required = id === "BRON";
  const shown = listed.map(({ name }) =>
    required ? name : id === "STAND" ? `${name};…` : `[${name}]`
  );
  return [
    `## ${id}`,
    code(`WONING.${id}(${shown.join(";")})`),
    description,
    ...(listed.length === 0
      ? []
      : [
          table(
            ["Argument", "Betekenis"],
            listed.map((parameter) => [code(parameter.name), parameter.description])
          ),
        ]),
    table(
      ["Voorbeeld", "Toont"],
      EXAMPLES[id].map(([formula, shows]) => [code(formula), shows])
    ),
  ];
}
