import { datasets as dutch } from "../../locale/nl/datasets";
import type { Dataset } from "./dataset";
import { componentRows } from "./heerlen/components";
import { householdTables } from "./heerlen/households";
import { housingTables } from "./heerlen/housing";
import { scenarioRows } from "./heerlen/scenarios";
import { sourceRows } from "./heerlen/sources";

/** The study of Heerlen towards 2050: published figures, what follows from them, and assumptions. */
export function heerlen(words = dutch.heerlen): Dataset {
  const { sources } = words;
  return {
    title: words.title,
    about: words.about,
    scalars: {
      t0: { value: 2024, source: sources.baseYear, status: "gepubliceerd" },
      T: { value: 2050, source: sources.reportYears, status: "gepubliceerd" },
      reportYears: {
        value: [2030, 2040, 2050],
        source: sources.reportYears,
        status: "gepubliceerd",
      },
      activeScenario: { value: "basis", source: sources.activeScenario, status: "aanname" },
      householdSize: { value: 1.9, source: sources.householdSize, status: "gepubliceerd" },
      basePopulation: { value: 87120, source: sources.basePopulation, status: "gepubliceerd" },
      populationGoal: { value: 100000, source: sources.populationGoal, status: "gepubliceerd" },
      frictionalVacancy: { value: 0, source: sources.frictionalVacancy, status: "aanname" },
      discountRate: { value: 0.0225, source: sources.discountRate, status: "gepubliceerd" },
      fixedShare: { value: 0.8, source: sources.fixedShare, status: "gepubliceerd" },
    },
    tables: {
      ...householdTables(words),
      components: componentRows(words),
      scenarios: scenarioRows(words),
      ...housingTables(words),
      programme: [],
      monitor: [],
      effects: [],
      sources: sourceRows(words),
    },
  };
}
