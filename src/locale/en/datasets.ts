import { heerlenFigures } from "./heerlen-figures";
import type { DatasetWords, PlaceWords } from "../nl/datasets";

/** "§ 2.1, figure 4: remark". */
function place({ section, table, figure, note }: PlaceWords, detail = ""): string {
  const parts = [
    section === undefined ? "" : `§ ${section}`,
    table === undefined ? "" : `table ${table}`,
    figure === undefined ? "" : `figure ${figure}`,
    note === undefined ? "" : `note ${note}`,
  ].filter((part) => part !== "");
  return detail === "" ? parts.join(", ") : `${parts.join(", ")}: ${detail}`;
}

const remarks: Readonly<Record<string, string>> = {
  "voorraad.koop": "Netherlands 59%",
  "migratie.herkomst.duitsland": "share of the moves from abroad",
  "migratie.herkomst.belgie": "share of the moves from abroad",
  "scenario.basis.huishoudens": "base scenario",
  "scenario.basis.inwoners": "base scenario, at 1.9 persons per household",
  "scenario.migratie.huishoudens": "migration scenario",
  "scenario.migratie.inwoners": "migration scenario, at 1.9 persons per household",
  "scenario.pendel.huishoudens": "workers who live outside the region; read as cumulative",
  "scenario.pendel.inwoners": "workers who live outside the region; read as cumulative",
  "scenario.brightlands.huishoudens": "growth of Brightlands Campus; read as cumulative",
  "scenario.brightlands.inwoners": "growth of Brightlands Campus; read as cumulative",
  "scenario.asml.huishoudens": "growth of ASML; read as cumulative",
  "scenario.asml.inwoners": "growth of ASML; read as cumulative",
  "pendel.aandeel.nu": "a third of the workers in Parkstad do not live there",
  "economisch.aandeel.midden-hoog-inkomen": "two thirds of the growth in households",
  "migratiecorrectie.jaren.basis": "migration trend continued for ten years",
  "migratiecorrectie.jaren.migratie": "migration trend continued until 2050",
  "studenten.woningen.nu": "around the Putgraaf",
  "studenten.woningen.gepland": "around the Putgraaf",
  "studenten.internationaal": "of the Maastricht students who live in Heerlen",
  "studenten.overloop.regio": "part of the growth in Maastricht that lands in the region",
};

export const datasets: DatasetWords = {
  heerlen: {
    title: "Heerlen 2050",
    about: [
      "Example: municipality of Heerlen, 2024 to 2050, after the study Verkenning plusambitie woningbouw in Heerlen in 2050 (Stec Groep).",
      "The published figures stand with their place on the sheet Bronnen. What follows from them is a formula on those cells.",
      "Rates, preferences, occupancy and entry profiles are not in the study. Their status is aanname: they were chosen so that the model finds the outcomes of the study again, and are meant to be replaced by your own figures.",
      "Table 3 of the study is read as cumulative: each scenario holds those above it.",
    ],
    study: "Verkenning plusambitie woningbouw in Heerlen in 2050 (Stec Groep)",
    origins: {
      cbs: "CBS (2024)",
      lmw: "Lokale Monitor Wonen (2021)",
      progneff: "Progneff (2023), LMW (2021)",
      microdata: "CBS microdata (2024)",
      care: "study of housing with care (Companen)",
    },
    place,
    remarks,
    figures: heerlenFigures,
    units: {
      persons: "persons",
      households: "households",
      personsPerHousehold: "persons per household",
      dwellings: "dwellings",
      jobs: "jobs",
      jobsPerYear: "jobs per year",
      years: "years",
      hectares: "hectares",
      share: "share",
      shareOfOwned: "share of the owner stock",
      sharePerYear: "share per year",
      ratio: "dwellings per household",
    },
    limits: [
      { rent: "rent up to € 650 / € 697", owner: "price up to € 116,000" },
      { rent: "rent € 650 to € 879", owner: "price € 116,000 to € 211,200" },
      { rent: "rent € 879 to € 1,100", owner: "price € 211,200 to € 283,700" },
      { rent: "rent € 1,100 to € 1,300", owner: "price € 283,700 to € 375,200" },
      { rent: "rent above € 1,300", owner: "price above € 375,200" },
    ],
    fitMeasure: "share of fitting dwellings",
    householdsMeasure: "households",
    scenarios: {
      nul: "Null scenario: forecast alone",
      basis: "Base scenario: migration trend for 10 years",
      migratie: "Migration scenario: migration trend until 2050",
      "economisch-25": "Economic: commuters back to 25%",
      "economisch-20": "Economic: commuters back to 20%",
      brightlands: "Economic and growth of Brightlands",
      asml: "Economic, Brightlands and growth of ASML",
      plusambitie: "Plus ambition: all together, with students",
    },
    sources: {
      baseYear: "year of table 1",
      reportYears: "years of the outlook, § 2.1",
      activeScenario: "choice",
      populationGoal: "ambition, § 2.2",
      householdSize: "§ 2.2, note 3; supposed constant",
      basePopulation: "§ 2.1; published for 2023, used as the level of 2024",
      frictionalVacancy: "not in the study",
      discountRate: "Werkgroep discontovoet 2020, real",
      fixedShare: "80/20 rule, § 4.4",
      incomeShares: "not in the study; division within composite groups",
      mobility:
        "not in the study; mobility close to CBS, Verhuisgedrag van zestigers (2020), other rates chosen to suit the outcomes",
      forecast:
        "sum of the groups, plus the bare forecast: base scenario less 10 years of migration correction (table 3)",
      profiles:
        "autonoom and migratie: weight by phase times households; economisch: share by phase, a third low incomes (§ 2.4); studenten: low incomes up to 35",
      segments: "classification of the study, price limits of table 2",
      stockTypes: "not in the study; share of the dwelling type times the stock of table 2",
      stockPrices: "table 2",
      occupancy: "not in the study; dwelling type by phase times price class by income",
      preferences:
        "not in the study; dwelling type by phase times price class by income (up to 55 and above)",
      affordability: "table 2; incomes and new dwellings divided in proportion to table 2",
      migrationPerYear: "migration scenario less base scenario (table 3), divided by 16 years",
      migrationYears: "§ 2.3",
      commuters: "solution of the two outcomes at 25% and 20% (§ 2.4)",
      commuterShare: "follows from the two outcomes; printed as 33% (§ 2.4)",
      commuterTarget: "§ 2.4",
      brightlands: "difference from the row above in table 3",
      asml: "difference from the row above in table 3",
      studentUnitsNow: "§ 3.4; the study gives over 350, now, without a year",
      studentUnitsPlanned: "§ 3.4; the year is an assumption",
      studentUnitsYear: "not in the study; start of the extension",
      studentUnitsLater: "not in the study; stays the same",
      studentStay: "not in the study",
      studentDuration: "not in the study",
      studentStayProfile: "not in the study; as for those whom work brings",
      labourFill:
        "off (0): together with commuters the same vacancies count twice; switch on one of the two at most",
      workers: "not in the study",
      jobs: "chosen: the middle of 3,500 and 6,000 new jobs (§ 3.2)",
      jobsCapture: "not in the study; share of the jobs that brings a household to Heerlen",
      jobsPhasing: "evenly over 2025 to 2040; the period stands in § 3.2",
      bareScenario: "bare forecast; follows from the outcomes of basis and migratie (table 3)",
      cumulativeScenarios: "choice of this example: cumulative reading of table 3",
      plusScenario: "put together for this example: all components of the study at once",
    },
  },
  empty: {
    title: "New workbook",
    about: [
      "Empty workbook for your own municipality or region: fill in the yellow cells, starting with Aannames, Levensloop and Doelgroepen.",
      "A table grows when you type on below it. The check names every cell that is still missing.",
    ],
    sources: {
      discountRate: "Werkgroep discontovoet 2020, real",
      fixedShare: "customary 80/20 rule",
    },
  },
};
