/**
 * The words of the workbook contract: labels, headers and the words that stand in cells. The Dutch ones
 * are also what the reader looks for, so a change here changes what a workbook must hold.
 */
export const schema = {
  scalars: {
    t0: {
      label: "Basisjaar",
      description: "Het jaar waarvoor de huishoudens en de voorraad zijn geteld.",
    },
    T: { label: "Eindjaar", description: "Het laatste jaar dat wordt doorgerekend." },
    reportYears: {
      label: "Peiljaren",
      description:
        "De jaren waarvoor uitkomsten worden getoond, oplopend, in een rij of kolom van cellen.",
    },
    activeScenario: {
      label: "Actief scenario",
      description:
        "Het scenario waarmee formules rekenen als geen ander is genoemd; een code uit Woning_Scenarios.",
    },
    householdSize: {
      label: "Huishoudgrootte",
      description: "Gemiddeld aantal personen per huishouden in het basisjaar.",
    },
    finalHouseholdSize: {
      label: "Huishoudgrootte in het eindjaar",
      description:
        "Leeg: de huishoudgrootte blijft gelijk. Ingevuld: een rechte lijn van het basisjaar naar dit niveau.",
    },
    basePopulation: {
      label: "Inwoners in het basisjaar",
      description: "Gepubliceerd aantal inwoners waarop de verandering wordt geteld.",
    },
    populationGoal: {
      label: "Inwonersdoel",
      description: "Het aantal inwoners dat de gemeente in het eindjaar wil bereiken.",
    },
    frictionalVacancy: {
      label: "Frictieleegstand",
      description:
        "Leegstand die nodig is om te kunnen verhuizen, als aandeel van de extra woningen.",
    },
    discountRate: {
      label: "Discontovoet",
      description: "Reële rente per jaar waarmee effecten contant worden gemaakt.",
    },
    fixedShare: {
      label: "Aandeel vast programma",
      description:
        "Deel van het woningbouwprogramma dat in alle scenario's nodig moet zijn (de 80/20-regel).",
    },
  },
  /** The computed cell that is no assumption. */
  state: {
    label: "Versie van de aannames",
    description:
      "Kenmerk van alle aannames samen, berekend door Woning; uitkomsten met een ander kenmerk zijn verouderd.",
  },
  tables: {
    groups: {
      sheet: "Doelgroepen",
      title: "Doelgroepen",
      description:
        "Huishoudens in het basisjaar naar woonmilieu, levensfase en inkomen. De inkomens van de groepen met hetzelfde woonmilieu en dezelfde levensfase vormen samen laag, midden en hoog, elk één keer.",
      row: "een doelgroep",
      columns: {
        code: { header: "code", description: "Eigen code van de doelgroep; komt één keer voor." },
        milieu: {
          header: "woonmilieu",
          description: "Bijvoorbeeld stedelijk, suburbaan of dorps.",
        },
        phase: { header: "levensfase", description: "Een levensfase uit Woning_Levensloop." },
        incomes: {
          header: "inkomens",
          description: 'De inkomensklassen van de doelgroep, bijvoorbeeld "laag en midden".',
        },
        households: { header: "huishoudens", description: "Huishoudens in het basisjaar." },
      },
      families: {},
    },
    incomeShares: {
      sheet: "Inkomensverdeling",
      title: "Inkomensverdeling",
      description:
        "Verdeling van samengestelde doelgroepen over de inkomensklassen; elke rij telt op tot 1. Een rij geldt voor één doelgroep of voor alle doelgroepen met die inkomens; de rij van een doelgroep gaat voor. Een doelgroep met één inkomensklasse heeft geen rij nodig.",
      row: "een doelgroep of een combinatie van inkomens",
      columns: {
        group: {
          header: "doelgroep of inkomens",
          description: 'Code van een doelgroep, of een combinatie zoals "midden en hoog".',
        },
        low: { header: "laag", description: "Aandeel met een laag inkomen." },
        middle: { header: "midden", description: "Aandeel met een middeninkomen." },
        high: { header: "hoog", description: "Aandeel met een hoog inkomen." },
      },
      families: {},
    },
    lifecycle: {
      sheet: "Levensloop",
      title: "Levensloop",
      description:
        "Kansen per jaar naar levensfase: overgang naar een andere fase, opheffing (overlijden, instelling, samenwonen) en verhuizing. De overgangen en de opheffing van een fase zijn samen hoogstens 1.",
      row: "een levensfase",
      columns: {
        phase: { header: "levensfase", description: "Naam van de levensfase; komt één keer voor." },
        dissolution: {
          header: "opheffing",
          description: "Kans per jaar dat het huishouden ophoudt te bestaan.",
        },
        mobility: {
          header: "verhuisgeneigdheid",
          description: "Aandeel van de huishoudens dat per jaar verhuist.",
        },
        workers: {
          header: "werkenden per huishouden",
          description: "Alleen nodig voor een component vervangingsvraag.",
        },
      },
      families: {
        to: {
          prefix: "naar ",
          description: "Kans per jaar op overgang naar deze levensfase; leeg is 0.",
        },
      },
    },
    forecast: {
      sheet: "Prognose",
      title: "Prognose",
      description:
        "Huishoudens volgens de prognose zonder componenten, voor een of meer jaren tot en met het eindjaar, met rechte lijnen ertussen. Geef per jaar het totaal, of in plaats daarvan een kolom voor elke doelgroep.",
      row: "een jaar",
      columns: {
        year: { header: "jaar", description: "Jaar van de prognose." },
        total: {
          header: "huishoudens",
          description: "Totaal aantal huishoudens; leeg als er kolommen per doelgroep zijn.",
        },
      },
      families: {
        byGroup: {
          prefix: "",
          description: "Huishoudens van deze doelgroep; alle doelgroepen of geen.",
        },
      },
    },
    profiles: {
      sheet: "Instroomprofielen",
      title: "Instroomprofielen",
      description:
        'Hoe nieuwe huishoudens over de doelgroepen zijn verdeeld; elke kolom telt op tot 1. De kolom "profiel autonoom" hoort bij de prognose, de andere bij componenten. Alleen een profiel voor migratie mag negatieve aandelen hebben.',
      row: "een doelgroep",
      columns: {
        group: {
          header: "doelgroep",
          description: "Een code uit Woning_Doelgroepen; elke doelgroep heeft een rij.",
        },
      },
      families: {
        profile: {
          prefix: "profiel ",
          description:
            'Aandeel van de doelgroep in dit profiel; de naam na "profiel" is die in Woning_Componenten.',
        },
      },
    },
    components: {
      sheet: "Componenten",
      title: "Componenten",
      description:
        "Wat scenario's aan de prognose toevoegen: één rij per parameter, of per parameter en jaar. Soort en profiel mogen op alleen de eerste rij van een component staan.",
      row: "een parameter van een component, bij een reeks per jaar",
      columns: {
        component: { header: "component", description: "Eigen code van de component." },
        kind: {
          header: "soort",
          description: "Soort component; bepaalt welke parameters er zijn.",
        },
        profile: {
          header: "profiel",
          description: "Een profiel uit Woning_Instroomprofielen, zonder het woord profiel.",
        },
        parameter: { header: "parameter", description: "Naam van de parameter." },
        year: { header: "jaar", description: "Alleen bij parameters die per jaar worden gegeven." },
        value: {
          header: "waarde",
          description: "Getal, of bij blijfprofiel de naam van een profiel.",
        },
        unit: { header: "eenheid", description: "Ter informatie; er wordt niet mee gerekend." },
      },
      families: {},
    },
    scenarios: {
      sheet: "Scenario's",
      title: "Scenario's",
      description:
        "Een rij met alleen een component zet die aan. Een rij met component, parameter en waarde vervangt in dit scenario die ene waarde. Een rij zonder component noemt een scenario waarin niets aan staat.",
      row: "een component die aan staat, of een afwijkende parameter",
      columns: {
        scenario: { header: "scenario", description: "Code van het scenario." },
        label: {
          header: "naam",
          description: "Naam zoals die in uitkomsten staat; op één rij van het scenario is genoeg.",
        },
        component: { header: "component", description: "Een component uit Woning_Componenten." },
        parameter: {
          header: "parameter",
          description: 'Leeg, of de parameter die afwijkt; "profiel" vervangt het profiel.',
        },
        year: { header: "jaar", description: "Alleen bij parameters die per jaar worden gegeven." },
        value: { header: "waarde", description: "De afwijkende waarde." },
      },
      families: {},
    },
    segments: {
      sheet: "Segmenten",
      title: "Woningsegmenten",
      description:
        "De PMC-segmenten: woningtype, eigendom en prijsklasse. Eigendom volgt het huurniveau, niet de verhuurder.",
      row: "een segment",
      columns: {
        code: {
          header: "code",
          description: 'Bijvoorbeeld "nultreden/sociale huur"; komt één keer voor.',
        },
        type: {
          header: "woningtype",
          description: "Bijvoorbeeld grondgebonden, appartement zonder lift of nultreden.",
        },
        tenure: { header: "eigendom", description: "Sociale huur, middenhuur, dure huur of koop." },
        price: {
          header: "prijsklasse",
          description: 'Bijvoorbeeld "tot 211.200"; leeg waar er maar één is.',
        },
        shortage: {
          header: "aanvangstekort",
          description: "Woningen die in het basisjaar al ontbreken; leeg is 0.",
        },
      },
      families: {},
    },
    stock: {
      sheet: "Voorraad",
      title: "Bewoonde voorraad",
      description:
        "Randtotalen van de bewoonde voorraad. Binnen één marge valt elk segment in precies één klasse; een klasse is elk segment dat past bij de ingevulde kenmerken. De volgorde van de marges is die van het inpassen.",
      row: "een klasse van een marge",
      columns: {
        margin: { header: "marge", description: "Naam van de indeling, bijvoorbeeld woningtype." },
        class: { header: "klasse", description: "Naam van de klasse binnen de marge." },
        type: { header: "woningtype", description: "Leeg: elk woningtype." },
        tenure: { header: "eigendom", description: "Leeg: elke eigendom." },
        price: { header: "prijsklasse", description: "Leeg: elke prijsklasse." },
        dwellings: {
          header: "woningen",
          description: "Bewoonde woningen; alleen de verhouding binnen een marge telt.",
        },
      },
      families: {},
    },
    occupancy: {
      sheet: "Bewoning",
      title: "Bewoning",
      description:
        "Verwachte spreiding van elke doelgroep over de segmenten voordat op de voorraad wordt ingepast. Rijen hoeven niet tot 1 op te tellen.",
      row: "een doelgroep",
      columns: {
        group: {
          header: "doelgroep",
          description: "Een code uit Woning_Doelgroepen; elke doelgroep heeft een rij.",
        },
      },
      families: {
        segment: { prefix: "", description: "Gewicht van dit segment; 0 of hoger." },
      },
    },
    preferences: {
      sheet: "Voorkeuren",
      title: "Voorkeuren",
      description: "Wat huishoudens die een woning kiezen willen; elke rij telt op tot 1.",
      row: "een doelgroep",
      columns: {
        group: {
          header: "doelgroep",
          description: "Een code uit Woning_Doelgroepen; elke doelgroep heeft een rij.",
        },
      },
      families: {
        segment: { prefix: "", description: "Aandeel dat dit segment kiest." },
      },
    },
    affordability: {
      sheet: "Betaalbaarheid",
      title: "Betaalbaarheid",
      description:
        "Inkomensgroepen met de woningen die bij hun inkomen passen. De kolommen laag, midden en hoog verdelen elke inkomensklasse over de rijen en tellen elk op tot 1. Kolommen per segment zijn niet verplicht: zij verdelen nieuwe woningen over de rijen.",
      row: "een inkomensgroep",
      columns: {
        code: {
          header: "inkomensgroep",
          description: "Naam van de inkomensgroep; komt één keer voor.",
        },
        households: { header: "huishoudens", description: "Huishoudens in de groep." },
        rent: { header: "passende huur", description: "Passende huurwoningen." },
        owner: { header: "passende koop", description: "Passende koopwoningen." },
        low: { header: "laag", description: "Deel van de lage inkomens in deze groep." },
        middle: { header: "midden", description: "Deel van de middeninkomens in deze groep." },
        high: { header: "hoog", description: "Deel van de hoge inkomens in deze groep." },
      },
      families: {
        segment: {
          prefix: "",
          description:
            "Deel van de nieuwe woningen in dit segment dat voor deze groep is; leeg is 0.",
        },
      },
    },
    programme: {
      sheet: "Programma",
      title: "Woningbouwprogramma",
      description: "Plannen en plancapaciteit; een negatief aantal woningen is sloop.",
      row: "een plan, per segment en jaar van oplevering",
      columns: {
        plan: { header: "plan", description: "Naam van het plan." },
        neighbourhood: { header: "buurt", description: "Ter informatie." },
        milieu: { header: "woonmilieu", description: "Een woonmilieu uit Woning_Doelgroepen." },
        segment: { header: "segment", description: "Een code uit Woning_Segmenten." },
        year: { header: "jaar", description: "Jaar van oplevering." },
        dwellings: {
          header: "woningen",
          description: "Woningen die erbij komen; negatief is sloop.",
        },
        hardness: { header: "hardheid", description: "Hard of zacht plan." },
        probability: {
          header: "kans",
          description: "Kans dat het plan doorgaat; leeg: volgt uit de hardheid.",
        },
      },
      families: {},
    },
    monitor: {
      sheet: "Monitor",
      title: "Monitor",
      description:
        "Gerealiseerde waarden per indicator en jaar, met de drempels waarbij u wilt bijsturen.",
      row: "een indicator in een jaar",
      columns: {
        indicator: { header: "indicator", description: "Wat is gemeten." },
        segment: {
          header: "segment",
          description: "Alleen bij de indicator voorkeur: een code uit Woning_Segmenten.",
        },
        year: { header: "jaar", description: "Jaar van de meting." },
        value: {
          header: "waarde",
          description: "Gerealiseerde waarde; leeg als die er nog niet is.",
        },
        unit: { header: "eenheid", description: "Ter informatie." },
        amber: {
          header: "drempel oranje",
          description: "Afwijking van het plan vanaf waar de indicator oranje is.",
        },
        red: {
          header: "drempel rood",
          description: "Afwijking van het plan vanaf waar de indicator rood is.",
        },
        tippingPoint: {
          header: "kantelpunt",
          description: "Eigen kantelpunt; leeg: halverwege twee scenario's.",
        },
      },
      families: {},
    },
    effects: {
      sheet: "Effecten",
      title: "Effecten",
      description:
        "Maatschappelijke baten en kosten per eenheid van wat een scenario verandert. Kosten zijn negatief.",
      row: "een effect",
      columns: {
        theme: {
          header: "thema",
          description: "Perspectief op brede welvaart waaronder het effect valt.",
        },
        indicator: { header: "indicator", description: "Wat verandert." },
        unit: { header: "eenheid", description: "Eenheid van de indicator." },
        driver: { header: "drijver", description: "Waarmee het effect meebeweegt." },
        accrual: {
          header: "soort",
          description: "Jaarlijks (elk jaar zolang het er is) of eenmalig (in het jaar zelf).",
        },
        amount: {
          header: "hoeveelheid",
          description: "Hoeveelheid van de indicator per eenheid van de drijver.",
        },
        euro: { header: "euro per eenheid", description: "Leeg: niet in geld uitgedrukt." },
        firstYear: {
          header: "eerste jaar",
          description: "Leeg: vanaf het eerste jaar na het basisjaar.",
        },
        phaseIn: {
          header: "ingroei",
          description: "Aantal jaren waarin het effect ontstaat; leeg is 0.",
        },
      },
      families: {},
    },
    sources: {
      sheet: "Bronnen",
      title: "Bronnen",
      description:
        "Gepubliceerde cijfers met vindplaats. Afgeleide aannames zijn formules op deze cellen.",
      row: "een cijfer",
      columns: {
        key: { header: "sleutel", description: "Sleutel van het cijfer; komt één keer voor." },
        value: { header: "waarde", description: "Het cijfer." },
        unit: { header: "eenheid", description: "Eenheid van het cijfer." },
        year: { header: "jaar", description: "Jaar of periode." },
        place: { header: "plaats", description: "Paragraaf, tabel of figuur." },
        test: {
          header: "toets",
          description:
            "Waarmee het model het cijfer vergelijkt, bijvoorbeeld: groei huishoudens; basis; 2050. Daarachter mag: tolerantie 0,005. Leeg: niet in het model.",
        },
        remark: {
          header: "opmerking",
          description: "Toelichting op een verschil, of waarom het cijfer niet in het model zit.",
        },
      },
      families: {},
    },
    scalarNotes: {
      sheet: "Aannames",
      title: "Aannames",
      description:
        "De losse aannames met hun onzekerheid, bron en status. De waarde zelf staat in de cel met de naam die in de kolom naam is genoemd.",
      row: "een aanname",
      columns: {
        name: { header: "naam", description: "De naam van de cel met de waarde." },
      },
      families: {},
    },
  },
  /** Columns that mean the same in every table. */
  shared: {
    low: { header: "laag", description: "Lage waarde van de onzekerheid; leeg: zeker." },
    high: { header: "hoog", description: "Hoge waarde van de onzekerheid; leeg: zeker." },
    source: { header: "bron", description: "Waar de waarde vandaan komt." },
    status: {
      header: "status",
      description: "Gepubliceerd, afgeleid of aanname; leeg telt als aanname.",
    },
  },
  choices: {
    status: { gepubliceerd: "gepubliceerd", afgeleid: "afgeleid", aanname: "aanname" },
    kind: {
      migration: "migratiecorrectie",
      pendel: "pendel",
      jobs: "banen",
      households: "huishoudens",
      labour: "vervangingsvraag",
      students: "studenten",
    },
    tenure: {
      "sociale huur": "sociale huur",
      middenhuur: "middenhuur",
      "dure huur": "dure huur",
      koop: "koop",
    },
    hardness: { hard: "hard", soft: "zacht" },
    indicator: {
      households: "huishoudens",
      migration: "migratiesaldo",
      vacancy: "leegstand",
      moves: "verhuizingen",
      preference: "voorkeur",
    },
    driver: {
      persons: "inwoners",
      households: "huishoudens",
      householdsLow: "huishoudens laag inkomen",
      householdsMiddle: "huishoudens middeninkomen",
      householdsHigh: "huishoudens hoog inkomen",
      workers: "werkenden",
      students: "studenten",
      dwellings: "gebouwde woningen",
      vacancy: "leegstaande woningen",
      surplus: "vermeden overschot",
      none: "geen",
    },
    accrual: { stock: "jaarlijks", flow: "eenmalig" },
  },
  incomes: { laag: "laag", midden: "midden", hoog: "hoog", and: "en" },
  parameters: {
    profile: "profiel",
    migration: {
      k: "huishoudens per jaar",
      trend: "migratiesaldo trend",
      forecast: "migratiesaldo prognose",
      years: "aantal jaren",
    },
    pendel: {
      K: "huishoudens van werkenden",
      workers: "werkenden",
      workersPerHousehold: "werkenden per huishouden",
      p0: "aandeel nu",
      p1: "doelaandeel",
      phasing: "fasering",
    },
    jobs: {
      jobs: "banen",
      capture: "vangstaandeel",
      workersPerHousehold: "werkenden per huishouden",
      phasing: "fasering",
    },
    households: { total: "huishoudens", phasing: "fasering" },
    labour: { fill: "invulling", workersPerHousehold: "werkenden per huishouden" },
    students: {
      units: "wooneenheden",
      stay: "blijfkans",
      duration: "studieduur",
      stayProfile: "blijfprofiel",
    },
  },
  /** The first word of each test of a published figure. */
  figureTests: {
    households: "huishoudens",
    persons: "inwoners",
    householdGrowth: "groei huishoudens",
    personGrowth: "groei inwoners",
    householdDifference: "verschil huishoudens",
    group: "doelgroep",
    groups: "doelgroepen",
    incomeHouseholds: "inkomensgroep huishoudens",
    incomeRent: "inkomensgroep huur",
    incomeOwner: "inkomensgroep koop",
    fit: "passendheid",
    scalar: "invoer",
    scalarRest: "rest van invoer",
    parameter: "parameter",
    parameterInYear: "parameter in jaar",
    parameterLow: "parameter laag",
    parameterHigh: "parameter hoog",
    entrants: "aandeel instroom",
    stockShare: "aandeel voorraad",
    need: "behoefte",
    stockAndNeed: "voorraad en behoefte",
    stockAndNeedRest: "rest van voorraad en behoefte",
    figureDifference: "verschil cijfers",
  },
  /** What the fields of these tests hold. */
  testFields: {
    scenario: "scenario",
    other: "ander scenario",
    year: "jaar",
    reportYear: "peiljaar",
    group: "doelgroep",
    incomeGroup: "inkomensgroep",
    scalar: "naam van een aanname",
    component: "component",
    parameter: "parameter",
    profile: "profiel",
    incomes: "inkomens",
    part: "segment, woningtype, eigendom of woningtype/eigendom",
    figure: "sleutel",
    minus: "sleutel die eraf gaat",
    within: "scenario (mag weg)",
  },
  tolerance: "tolerantie",
  units: {
    year: "jaartal",
    years: "jaar",
    households: "huishoudens",
    householdsPerYear: "huishoudens per jaar",
    persons: "personen",
    personsPerYear: "personen per jaar",
    personsPerHousehold: "personen per huishouden",
    dwellings: "woningen",
    jobs: "banen",
    workers: "werkenden",
    workersPerHousehold: "werkenden per huishouden",
    share: "aandeel (0 tot 1)",
    rate: "aandeel per jaar",
    weight: "getal",
    euro: "euro",
  },
  types: {
    text: "tekst",
    number: "getal",
    whole: "geheel getal",
    year: "jaartal",
    years: "jaartallen",
    choice: "keuze",
    incomes: "inkomensklassen",
    value: "getal of tekst",
  },
};
