import { datasets as dutch } from "../../locale/nl/datasets";
import type { Dataset } from "./dataset";

/** For another municipality: every table without rows, and the few values that hold for any. */
export function empty(words = dutch.empty): Dataset {
  const { sources } = words;
  return {
    title: words.title,
    about: words.about,
    scalars: {
      discountRate: { value: 0.0225, source: sources.discountRate, status: "gepubliceerd" },
      fixedShare: { value: 0.8, source: sources.fixedShare, status: "aanname" },
    },
    tables: {
      groups: [],
      incomeShares: [],
      lifecycle: [],
      forecast: [],
      profiles: [],
      components: [],
      scenarios: [],
      segments: [],
      stock: [],
      occupancy: [],
      preferences: [],
      affordability: [],
      programme: [],
      monitor: [],
      effects: [],
      sources: [],
    },
  };
}
