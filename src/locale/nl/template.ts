/** The words of a workbook as it is set up, besides those of its tables. */

/** "0", "2.000", "1,5": a bound as it is read aloud. */
function numeral(value: number): string {
  return new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 }).format(value);
}

export const template = {
  title: (dataset: string): string => `Woning: ${dataset}`,
  description:
    "Aannames en bronnen voor woningbouwscenario's: huishoudens, woningbehoefte en betaalbaarheid.",
  back: "Terug naar de leeswijzer",
  sum: "som",
  things: {
    phase: "elke levensfase",
    group: "elke doelgroep",
    segment: "elk segment",
    profile: "elk profiel",
  },
  addColumns: (thing: string, prefix: string): string =>
    prefix === ""
      ? `Voeg voor ${thing} een kolom toe met de code als kop.`
      : `Voeg voor ${thing} een kolom toe met als kop "${prefix.trim()}" en dan de naam.`,
  /** Helps that are no part of what is read. */
  help: { description: "omschrijving", sum: "som" },
  helpMeaning: {
    description: "Ter informatie, uit Woning_Doelgroepen.",
    sum: "Hoort 100% te zijn.",
  },
  cover: {
    sheet: "Leeswijzer",
    subtitle: "Woningbouwscenario's in een werkmap",
    about: "Deze werkmap",
    purpose: [
      "Deze werkmap bevat alle aannames waarmee Woning de huishoudens, de woningbehoefte en de betaalbaarheid per scenario doorrekent. Elke aanname staat in een gewone cel, met eenheid, bron en status.",
      "Lezen kan zonder invoegtoepassing: aannames, bronnen en de laatst berekende uitkomsten blijven zichtbaar in elk programma dat Excel-bestanden opent. Alleen opnieuw doorrekenen vraagt Woning zelf: in Excel of op de opdrachtregel.",
    ],
    use: "Zo werkt u ermee",
    steps: [
      "Kies op het blad Aannames het basisjaar, het eindjaar, de peiljaren en het actieve scenario.",
      "Pas de gele cellen aan. Een tabel groeit mee als u direct eronder verder typt; tabellen en bladen mogen worden verplaatst, hernoemd en opgemaakt.",
      "Voeg gerust eigen kolommen toe. Kolommen worden herkend aan hun kop, in elke volgorde; wijzig daarom de koppen niet.",
      "Maak een scenario door op het blad Scenario's rijen toe te voegen: één per component die aan staat en één per afwijkende parameter.",
      "Laat de invoer controleren en reken door. De controle noemt elke cel die niet klopt, met wat er mag staan.",
    ],
    colors: "Kleuren",
    samples: {
      input: ["invoer", "In te vullen of te wijzigen."],
      derived: ["afgeleid", "Formule op andere cellen; verandert vanzelf mee."],
      meta: ["toelichting", "Eenheid, status en bron; er wordt niet mee gerekend."],
    },
    step: (n: number): string => `Stap ${n}`,
    sheets: "Bladen",
    sheetAbout: {
      scalarNotes: "Jaren, actief scenario, inwoners en andere losse waarden, met onzekerheid.",
      groups: "Huishoudens in het basisjaar naar woonmilieu, levensfase en inkomen.",
      incomeShares: "Verdeling van samengestelde doelgroepen over de inkomensklassen.",
      lifecycle: "Kansen per jaar op een andere levensfase, opheffing en verhuizing.",
      forecast: "Huishoudens volgens de prognose, zonder componenten.",
      profiles: "Over welke doelgroepen nieuwe huishoudens zich verdelen.",
      components: "Wat scenario's aan de prognose kunnen toevoegen, met parameters.",
      scenarios: "Welke componenten per scenario aan staan, en wat daarin afwijkt.",
      segments: "Woningtypen, eigendom en prijsklassen waarin de behoefte wordt uitgedrukt.",
      stock: "De bewoonde voorraad waarop de startsituatie wordt ingepast.",
      occupancy: "Waar elke doelgroep nu naar verwachting woont.",
      preferences: "Wat huishoudens kiezen die verhuizen of van buiten komen.",
      affordability: "Inkomensgroepen en de woningen die bij hun inkomen passen.",
      programme: "Bouwplannen en sloop, per segment en jaar van oplevering.",
      monitor: "Gerealiseerde cijfers per jaar, met drempels voor bijsturen.",
      effects: "Maatschappelijke baten en kosten per eenheid.",
      sources: "Gepubliceerde cijfers met hun vindplaats.",
    },
    statuses: "Status",
    statusMeaning: {
      gepubliceerd: "Overgenomen uit een publicatie; de vindplaats staat in de kolom bron.",
      afgeleid: "Volgt uit gepubliceerde cijfers; de formule staat in de cel.",
      aanname: "Niet gepubliceerd; gekozen, en bedoeld om door eigen cijfers te worden vervangen.",
    },
    statusCount: (rows: number): string => (rows === 1 ? "1 regel" : `${numeral(rows)} regels`),
    limits: "Wat het model niet weet",
    limitTexts: [
      "Kansen en voorkeuren blijven gelijk in de tijd. Er is geen terugkoppeling via prijs, aanbod of schaarste: wie verhuist krijgt wat hij wenst. De behoefte is dus wat mensen wensen, niet wat er zal gebeuren.",
      "Een negatieve behoefte is een overschot. Dat is niet vanzelf sloop: het kan ook aanpassen, splitsen of loslaten betekenen.",
      "Huishoudens verhuizen in het model niet tussen woonmilieus, fasen kennen geen leeftijd erbinnen, en inkomen wordt in samengestelde doelgroepen niet onthouden.",
      "Tussen de jaren van een prognose loopt een rechte lijn; tussenjaren zijn daardoor zwakker dan het eindjaar. Componenten zijn maxima. Een sterke groei van een klein segment weerspiegelt een voorkeur, geen voorspelling.",
    ],
    licence: "Gebruik van de cijfers",
    licenceTexts: [
      "Gepubliceerde cijfers zijn overgenomen uit hun publicatie, met vindplaats. Ook uitkomsten van een model zijn daarbij; waar zij elkaar tegenspreken, laat het blad Aansluiting dat na een berekening zien. Noem bij hergebruik de oorspronkelijke bron.",
      "De opzet van deze werkmap en het programma Woning vallen onder de EUPL-1.2.",
    ],
  },
  scalars: {
    title: "Aannames",
    notes: [
      "Losse aannames, met hun onzekerheid (laag en hoog; leeg is zeker), status en bron.",
      "Elke waarde heeft een eigen naam, zodat de cel mag worden verplaatst.",
    ],
    headers: { label: "aanname", value: "waarde", unit: "eenheid" },
    reportYears: "Peiljaren",
    state: "Versie van de aannames",
    incomplete: "onvolledig",
  },
  lists: {
    sheet: "Keuzelijsten",
    title: "Keuzelijsten",
    notes: [
      "Voedt de keuzelijsten op de andere bladen en wordt vanzelf bijgewerkt; hier valt niets in te vullen.",
    ],
    headers: {
      scenario: "Scenario's",
      component: "Componenten",
      milieu: "Woonmilieus",
      segmentType: "Woningtypen",
      price: "Prijsklassen",
      incomes: "Inkomens",
      parameter: "Parameters",
    },
  },
  validation: {
    list: "Kies een waarde uit de lijst.",
    reference: "Deze waarde komt nog niet voor in de tabel waarnaar wordt verwezen.",
    number: (min: number | undefined, max: number | undefined): string => {
      if (min !== undefined && max !== undefined) {
        return `Vul een getal in van ${numeral(min)} tot en met ${numeral(max)}.`;
      }
      if (min !== undefined) return `Vul een getal in van ${numeral(min)} of hoger.`;
      if (max !== undefined) return `Vul een getal in van ${numeral(max)} of lager.`;
      return "Vul een getal in.";
    },
    year: (min: number, max: number): string => `Vul een jaartal in van ${min} tot en met ${max}.`,
    whole: "Vul een geheel getal in.",
  },
};

export type TemplateWords = typeof template;
