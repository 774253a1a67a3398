/** The words of the delivered examples: where figures come from and what assumptions rest on. */

import { heerlenFigures } from "./heerlen-figures";

/** Where in a publication a figure stands. */
export interface PlaceWords {
  readonly section?: string;
  readonly table?: number;
  readonly figure?: number;
  readonly note?: number;
}

/** "§ 2.1, figuur 4: toelichting". */
function place({ section, table, figure, note }: PlaceWords, detail = ""): string {
  const parts = [
    section === undefined ? "" : `§ ${section}`,
    table === undefined ? "" : `tabel ${table}`,
    figure === undefined ? "" : `figuur ${figure}`,
    note === undefined ? "" : `noot ${note}`,
  ].filter((part) => part !== "");
  return detail === "" ? parts.join(", ") : `${parts.join(", ")}: ${detail}`;
}

const remarks: Readonly<Record<string, string>> = {
  "voorraad.koop": "Nederland 59%",
  "migratie.herkomst.duitsland": "aandeel van de verhuizingen uit het buitenland",
  "migratie.herkomst.belgie": "aandeel van de verhuizingen uit het buitenland",
  "scenario.basis.huishoudens": "basisscenario",
  "scenario.basis.inwoners": "basisscenario, met 1,9 persoon per huishouden",
  "scenario.migratie.huishoudens": "migratiescenario",
  "scenario.migratie.inwoners": "migratiescenario, met 1,9 persoon per huishouden",
  "scenario.pendel.huishoudens": "buitenregionaal wonende werknemers; cumulatief gelezen",
  "scenario.pendel.inwoners": "buitenregionaal wonende werknemers; cumulatief gelezen",
  "scenario.brightlands.huishoudens": "groei Brightlands Campus; cumulatief gelezen",
  "scenario.brightlands.inwoners": "groei Brightlands Campus; cumulatief gelezen",
  "scenario.asml.huishoudens": "groei ASML; cumulatief gelezen",
  "scenario.asml.inwoners": "groei ASML; cumulatief gelezen",
  "pendel.aandeel.nu": "een derde van de werknemers in Parkstad woont er niet",
  "economisch.aandeel.midden-hoog-inkomen": "twee derde van de huishoudensgroei",
  "migratiecorrectie.jaren.basis": "migratietrend tien jaar doorgetrokken",
  "migratiecorrectie.jaren.migratie": "migratietrend doorgetrokken tot 2050",
  "studenten.woningen.nu": "rond de Putgraaf",
  "studenten.woningen.gepland": "rond de Putgraaf",
  "studenten.internationaal": "van de Maastrichtse studenten die in Heerlen wonen",
  "studenten.overloop.regio": "deel van de groei in Maastricht dat in de regio landt",
};

export const datasets = {
  heerlen: {
    title: "Heerlen 2050",
    about: [
      "Voorbeeld: gemeente Heerlen, 2024 tot 2050, naar de Verkenning plusambitie woningbouw in Heerlen in 2050 (Stec Groep).",
      "De gepubliceerde cijfers staan met hun vindplaats op het blad Bronnen. Wat daaruit volgt is een formule op die cellen.",
      "Kansen, voorkeuren, bewoning en instroomprofielen staan niet in de studie. Zij hebben de status aanname: ze zijn zo gekozen dat het model de uitkomsten van de studie terugvindt, en bedoeld om door eigen cijfers te worden vervangen.",
      "Tabel 3 van de studie is cumulatief gelezen: elk scenario bevat de scenario's erboven.",
    ],
    study: "Verkenning plusambitie woningbouw in Heerlen in 2050 (Stec Groep)",
    origins: {
      cbs: "CBS (2024)",
      lmw: "Lokale Monitor Wonen (2021)",
      progneff: "Progneff (2023), LMW (2021)",
      microdata: "CBS-microdata (2024)",
      care: "woonzorgonderzoek (Companen)",
    },
    place,
    remarks,
    /** Remarks of the reconciliation: differences, and what is not in the model. */
    figures: heerlenFigures,
    units: {
      persons: "personen",
      households: "huishoudens",
      personsPerHousehold: "personen per huishouden",
      dwellings: "woningen",
      jobs: "banen",
      jobsPerYear: "banen per jaar",
      years: "jaar",
      hectares: "hectare",
      share: "aandeel",
      shareOfOwned: "aandeel van de koopvoorraad",
      sharePerYear: "aandeel per jaar",
      ratio: "woningen per huishouden",
    },
    /** Price limits by row of table 2, for renting and for owning. */
    limits: [
      { rent: "huur tot € 650 / € 697", owner: "koop tot € 116.000" },
      { rent: "huur € 650 tot € 879", owner: "koop € 116.000 tot € 211.200" },
      { rent: "huur € 879 tot € 1.100", owner: "koop € 211.200 tot € 283.700" },
      { rent: "huur € 1.100 tot € 1.300", owner: "koop € 283.700 tot € 375.200" },
      { rent: "huur boven € 1.300", owner: "koop boven € 375.200" },
    ],
    fitMeasure: "aandeel passend",
    householdsMeasure: "huishoudens",
    scenarios: {
      nul: "Nulscenario: prognose alleen",
      basis: "Basisscenario: migratietrend 10 jaar",
      migratie: "Migratiescenario: migratietrend tot 2050",
      "economisch-25": "Economisch: pendel terug naar 25%",
      "economisch-20": "Economisch: pendel terug naar 20%",
      brightlands: "Economisch en groei Brightlands",
      asml: "Economisch, Brightlands en groei ASML",
      plusambitie: "Plusambitie: alles samen, met studenten",
    },
    sources: {
      baseYear: "jaar van tabel 1",
      reportYears: "peiljaren van de doorkijk, § 2.1",
      activeScenario: "keuze",
      populationGoal: "ambitie, § 2.2",
      householdSize: "§ 2.2, noot 3; constant verondersteld",
      basePopulation: "§ 2.1; gepubliceerd voor 2023, gebruikt als peil van 2024",
      frictionalVacancy: "niet in de studie",
      discountRate: "Werkgroep discontovoet 2020, reëel",
      fixedShare: "80/20-regel, § 4.4",
      incomeShares: "niet in de studie; verdeling binnen samengestelde doelgroepen",
      mobility:
        "niet in de studie; verhuisgeneigdheid dicht bij CBS, Verhuisgedrag van zestigers (2020), overige kansen gekozen bij de uitkomsten",
      forecast:
        "som van de doelgroepen, plus de kale prognose: basisscenario min 10 jaar migratiecorrectie (tabel 3)",
      profiles:
        "autonoom en migratie: gewicht per levensfase maal huishoudens; economisch: deel per levensfase, een derde laag inkomen (§ 2.4); studenten: lage inkomens tot 35 jaar",
      segments: "indeling van de studie, prijsgrenzen van tabel 2",
      stockTypes: "niet in de studie; aandeel van het woningtype maal de voorraad van tabel 2",
      stockPrices: "tabel 2",
      occupancy: "niet in de studie; woningtype per levensfase maal prijsklasse per inkomen",
      preferences:
        "niet in de studie; woningtype per levensfase maal prijsklasse per inkomen (tot 55 jaar en daarboven)",
      affordability: "tabel 2; verdeling van inkomens en nieuwe woningen naar rato van tabel 2",
      migrationPerYear:
        "verschil tussen migratie- en basisscenario (tabel 3), gedeeld door 16 jaar",
      migrationYears: "§ 2.3",
      commuters: "oplossing van de twee uitkomsten bij 25% en 20% (§ 2.4)",
      commuterShare: "volgt uit de twee uitkomsten; gedrukt als 33% (§ 2.4)",
      commuterTarget: "§ 2.4",
      brightlands: "verschil met de rij erboven in tabel 3",
      asml: "verschil met de rij erboven in tabel 3",
      studentUnitsNow: "§ 3.4; de studie geeft ruim 350, nu, zonder jaar",
      studentUnitsPlanned: "§ 3.4; het jaar is een aanname",
      studentUnitsYear: "niet in de studie; begin van de uitbreiding",
      studentUnitsLater: "niet in de studie; blijft gelijk",
      studentStay: "niet in de studie",
      studentDuration: "niet in de studie",
      studentStayProfile: "niet in de studie; als bij economische instroom",
      labourFill:
        "uit (0): samen met pendel tellen dezelfde vacatures dubbel; zet hooguit een van beide aan",
      workers: "niet in de studie",
      jobs: "gekozen: het midden van 3.500 en 6.000 nieuwe banen (§ 3.2)",
      jobsCapture: "niet in de studie; deel van de banen dat een huishouden naar Heerlen brengt",
      jobsPhasing: "gelijk verdeeld over 2025 tot en met 2040; de periode staat in § 3.2",
      bareScenario: "kale prognose; volgt uit de uitkomsten van basis en migratie (tabel 3)",
      cumulativeScenarios: "keuze van dit voorbeeld: cumulatieve lezing van tabel 3",
      plusScenario: "samenstelling van dit voorbeeld: alle componenten van de studie samen",
    },
  },
  empty: {
    title: "Nieuwe werkmap",
    about: [
      "Lege werkmap voor een eigen gemeente of regio: vul de gele cellen in, te beginnen met Aannames, Levensloop en Doelgroepen.",
      "Een tabel groeit mee als u eronder verder typt. De controle noemt elke cel die nog ontbreekt.",
    ],
    sources: {
      discountRate: "Werkgroep discontovoet 2020, reëel",
      fixedShare: "gangbare 80/20-regel",
    },
  },
};

export type DatasetWords = typeof datasets;
export type FigureUnit = keyof DatasetWords["heerlen"]["units"];
export type Origin = keyof DatasetWords["heerlen"]["origins"];
