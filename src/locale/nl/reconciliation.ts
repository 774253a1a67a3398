import { numberFormatter } from "../numbers";

const number = numberFormatter("nl-NL");

/** What the sheet says that sets published figures beside what the model computes. */
export const reconciliation = {
  sheet: "Aansluiting",
  title: "Gepubliceerde cijfers naast wat het model berekent",
  notes: (counts: { reached: number; copied: number; missed: number; notInModel: number }) => [
    `Elk cijfer van het blad Bronnen staat hier: ${number(counts.reached)} keer haalt het model het cijfer (${number(counts.copied)} keer is dat cijfer zelf invoer, ${number(counts.reached - counts.copied)} keer een berekende uitkomst), ${number(counts.missed)} keer is er een verschil, en ${number(counts.notInModel)} keer zit het cijfer niet in het model.`,
    "Verschil = berekend min gepubliceerd, in de eenheid van het cijfer. De toets zegt wat er is berekend; de opmerking verklaart een verschil, of zegt waarom het cijfer niet in het model zit.",
    "Haalt: hoogstens een miljoenste ernaast of, waar de toets een tolerantie noemt, hoogstens die, bijvoorbeeld de helft van het laatste gedrukte cijfer.",
    "Een cijfer dat zelf invoer is, of waaruit invoer is afgeleid, hoort aan te sluiten: dat bewijst alleen dat het goed is overgenomen en teruggerekend.",
  ],
  headers: {
    key: "Sleutel",
    published: "Gepubliceerd",
    computed: "Berekend",
    difference: "Verschil",
    verdict: "Oordeel",
    unit: "Eenheid",
    year: "Jaar",
    place: "Plaats",
    test: "Toets",
    remark: "Opmerking",
  },
  verdicts: { reached: "haalt", missed: "verschil", "not-in-model": "niet in het model" },
};
export type ReconciliationWords = typeof reconciliation;
