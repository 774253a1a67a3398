import type { FigureUnit, Origin } from "../../../locale/nl/datasets";

/** Where in the study a figure stands. */
export interface Place {
  readonly section?: string;
  readonly table?: number;
  readonly figure?: number;
  readonly note?: number;
  /** Whose figures the study used. */
  readonly origin?: Origin;
}

export interface PublishedFigure {
  readonly key: string;
  readonly value: number | string;
  readonly unit: FigureUnit;
  /** A year, a period, or nothing. */
  readonly year: number | string;
  readonly place: Place;
}

type Line = readonly [
  key: string,
  value: number | string,
  unit: FigureUnit,
  year?: number | string,
];

function at(place: Place, ...lines: readonly Line[]): readonly PublishedFigure[] {
  return lines.map(([key, value, unit, year = ""]) => ({ key, value, unit, year, place }));
}

const PAST: Place = { section: "2.1", origin: "cbs" };
const STOCK: Place = { section: "2.1", origin: "lmw" };
const GOAL: Place = { section: "2.2" };
const SCENARIOS: Place = { table: 3 };
const COMMUTERS: Place = { section: "2.4" };
const WORK: Place = { section: "3.2" };
const STUDENTS: Place = { section: "3.4" };
const CARE: Place = { section: "2.3", note: 4, origin: "care" };
const ADAPTIVE: Place = { section: "4.4" };

/** Inhabitants and households up to now. */
export const PAST_FIGURES: readonly PublishedFigure[] = [
  ...at(PAST, ["inwoners.2014", 88260, "persons", 2014]),
  ...at(PAST, ["inwoners.2023", 87120, "persons", 2023]),
  ...at(GOAL, ["inwoners.1997", 96140, "persons", 1997]),
  ...at(PAST, ["inwoners.verandering", -1130, "persons", "2014-2023"]),
  ...at(GOAL, ["inwoners.ambitie", 100000, "persons", 2050]),
  ...at(PAST, ["huishoudens.2023", 45700, "households", 2023]),
  ...at(GOAL, ["huishoudens.2023.paragraaf-2.2", 45697, "households", 2023]),
  ...at(PAST, ["huishoudens.verandering", 990, "households", "2014-2023"]),
  ...at({ section: "2.2", note: 3 }, ["huishoudgrootte.2023", 1.9, "personsPerHousehold", 2023]),
  ...at(
    PAST,
    ["inwoners.65-80.verandering", 0.18, "share", "2014-2023"],
    ["inwoners.80+.verandering", 0.09, "share", "2014-2023"],
    ["huishoudens.alleenstaand.verandering", 0.14, "share", "2014-2023"],
    ["huishoudens.gezinnen.verandering", -0.04, "share", "2014-2023"],
    ["huishoudens.stellen.verandering", -0.05, "share", "2014-2023"]
  ),
  ...at(
    { ...PAST, figure: 4 },
    ["migratiesaldo.leeftijd.15-30", 1005, "persons", "2014-2023"],
    ["migratiesaldo.leeftijd.30-45", -487, "persons", "2014-2023"],
    ["migratiesaldo.leeftijd.75+", -194, "persons", "2014-2023"]
  ),
  ...at(
    { ...PAST, figure: 3 },
    ["migratie.herkomst.duitsland", 0.21, "share", "2018-2022"],
    ["migratie.herkomst.belgie", 0.17, "share", "2018-2022"]
  ),
];

export const STOCK_FIGURES: readonly PublishedFigure[] = at(
  STOCK,
  ["voorraad.koop", 0.47, "share", 2021],
  ["voorraad.corporatie", 0.36, "share", 2021],
  ["voorraad.particuliere-huur", 0.17, "share", 2021],
  ["voorraad.koop.tot-295000", 0.56, "shareOfOwned", 2021],
  ["voorraad.woz.boven-390000", 0.11, "share", 2021]
);

/** Scenarios and what they rest on; table 3 is read as cumulative. */
export const SCENARIO_FIGURES: readonly PublishedFigure[] = [
  ...at(
    SCENARIOS,
    ["scenario.basis.huishoudens", -3795, "households", "2024-2050"],
    ["scenario.basis.inwoners", -7210.5, "persons", "2024-2050"],
    ["scenario.migratie.huishoudens", -220, "households", "2024-2050"],
    ["scenario.migratie.inwoners", -418, "persons", "2024-2050"],
    ["scenario.pendel.huishoudens", 5775, "households", "2024-2050"],
    ["scenario.pendel.inwoners", 10972.5, "persons", "2024-2050"],
    ["scenario.brightlands.huishoudens", 6395, "households", "2024-2050"],
    ["scenario.brightlands.inwoners", 12150.5, "persons", "2024-2050"],
    ["scenario.asml.huishoudens", 8395, "households", "2024-2050"],
    ["scenario.asml.inwoners", 15950.5, "persons", "2024-2050"]
  ),
  ...at(
    { section: "2.3" },
    ["migratiecorrectie.jaren.basis", 10, "years"],
    ["migratiecorrectie.jaren.migratie", 26, "years"]
  ),
  ...at(
    COMMUTERS,
    ["pendel.aandeel.nu", 0.33, "share", 2024],
    ["pendel.doel-20.aandeel", 0.2, "share", 2050],
    ["pendel.doel-20.huishoudens", 9675, "households", "2024-2050"],
    ["pendel.doel-25.aandeel", 0.25, "share", 2050],
    ["pendel.doel-25.huishoudens", 5910, "households", "2024-2050"],
    ["economisch.aandeel.midden-hoog-inkomen", 0.6667, "share"]
  ),
];

/** Jobs, students, housing with care, and the rules for a programme. */
export const OTHER_FIGURES: readonly PublishedFigure[] = [
  ...at(
    WORK,
    ["medtech.banen", 6000, "jobs", 2024],
    ["medtech.banen.groei", 1000, "jobsPerYear"],
    ["nieuwe-banen.laag", 3500, "jobs", "2024-2040"],
    ["nieuwe-banen.hoog", 6000, "jobs", "2024-2040"],
    ["nieuwe-banen.opleiding.laag", 0.4, "share"],
    ["nieuwe-banen.opleiding.midden", 0.4, "share"],
    ["nieuwe-banen.opleiding.hoog", 0.2, "share"],
    ["bedrijventerrein.behoefte", 70, "hectares", "2024-2040"]
  ),
  ...at(
    STUDENTS,
    ["studenten.woningen.nu", 350, "dwellings", 2024],
    ["studenten.woningen.gepland", 550, "dwellings"],
    ["studenten.maastricht.in-heerlen", 350, "persons", 2022],
    ["studenten.internationaal", 0.6, "share", 2022],
    ["studenten.overloop.regio", 0.2, "share"],
    ["studenten.maastricht.groei", 0.03, "sharePerYear", "2024-2030"],
    ["studenten.maastricht.woningen", 3500, "dwellings", "2024-2030"],
    ["studenten.maastricht.woningen.elders", 700, "dwellings", "2024-2030"],
    ["studenten.um.extra", 1500, "persons"]
  ),
  ...at(
    CARE,
    ["geclusterd.vraag.2030.laag", 4010, "dwellings", 2030],
    ["geclusterd.vraag.2030.hoog", 4540, "dwellings", 2030],
    ["geclusterd.vraag.2040.laag", 4210, "dwellings", 2040],
    ["geclusterd.vraag.2040.hoog", 5560, "dwellings", 2040],
    ["geclusterd.aanbod.sociale-huur", 3740, "dwellings", 2023],
    ["geclusterd.aanbod.vrije-sector", 302, "dwellings", 2023],
    ["geclusterd.aanbod.koop", 380, "dwellings", 2023],
    ["nultreden.vraag.2023", 3700, "dwellings", 2023],
    ["nultreden.vraag.2030", 3710, "dwellings", 2030],
    ["nultreden.vraag.2040", 4150, "dwellings", 2040]
  ),
  ...at(
    ADAPTIVE,
    ["programma.aandeel.vast", 0.8, "share"],
    ["programma.aandeel.flexibel", 0.2, "share"]
  ),
  ...at({ section: "4.4", table: 7 }, ["monitor.vernieuwing.jaren", "2-4", "years"]),
];
