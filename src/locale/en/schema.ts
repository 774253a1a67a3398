import type { schema as dutch } from "../nl/schema";

/** The words of the workbook contract in English, for the screen: workbooks hold the Dutch ones. */
export const schema: typeof dutch = {
  scalars: {
    t0: {
      label: "Base year",
      description: "The year for which households and stock were counted.",
    },
    T: { label: "Last year", description: "The last year that is computed." },
    reportYears: {
      label: "Report years",
      description:
        "The years for which results are shown, increasing, in a row or column of cells.",
    },
    activeScenario: {
      label: "Active scenario",
      description:
        "The scenario that formulas use when no other is named; a code of Woning_Scenarios.",
    },
    householdSize: {
      label: "Household size",
      description: "Average number of persons per household in the base year.",
    },
    finalHouseholdSize: {
      label: "Household size in the last year",
      description:
        "Blank: the household size stays the same. Given: a straight line from the base year to this level.",
    },
    basePopulation: {
      label: "Inhabitants in the base year",
      description: "Published number of inhabitants to which the change is added.",
    },
    populationGoal: {
      label: "Goal for inhabitants",
      description:
        "The number of inhabitants that the municipality wants to reach in the last year.",
    },
    frictionalVacancy: {
      label: "Frictional vacancy",
      description: "Vacancy that is needed for people to move, as a share of the extra dwellings.",
    },
    discountRate: {
      label: "Discount rate",
      description: "Real rate per year at which effects are discounted.",
    },
    fixedShare: {
      label: "Fixed share of the programme",
      description:
        "Part of the building programme that must be needed in every scenario (the 80/20 rule).",
    },
  },
  state: {
    label: "Version of the assumptions",
    description:
      "Mark of all assumptions together, computed by Woning; results with another mark are outdated.",
  },
  tables: {
    groups: {
      sheet: "Target groups",
      title: "Target groups",
      description:
        "Households in the base year by living environment, life phase and income. The incomes of the groups with the same living environment and life phase together are low, middle and high, each once.",
      row: "a target group",
      columns: {
        code: { header: "code", description: "Code of the target group; occurs once." },
        milieu: {
          header: "living environment",
          description: "For instance urban, suburban or village.",
        },
        phase: { header: "life phase", description: "A life phase of Woning_Levensloop." },
        incomes: {
          header: "incomes",
          description: 'The income classes of the target group, for instance "laag en midden".',
        },
        households: { header: "households", description: "Households in the base year." },
      },
      families: {},
    },
    incomeShares: {
      sheet: "Income shares",
      title: "Income shares",
      description:
        "Division of composite target groups over the income classes; each row adds up to 1. A row holds for one target group or for all with those incomes; the row of a target group goes first. A target group with one income class needs no row.",
      row: "a target group or a combination of incomes",
      columns: {
        group: {
          header: "target group or incomes",
          description: 'Code of a target group, or a combination such as "midden en hoog".',
        },
        low: { header: "low", description: "Share with a low income." },
        middle: { header: "middle", description: "Share with a middle income." },
        high: { header: "high", description: "Share with a high income." },
      },
      families: {},
    },
    lifecycle: {
      sheet: "Life course",
      title: "Life course",
      description:
        "Yearly rates by life phase: transition to another phase, dissolution (death, institution, moving in together) and moving. The transitions and the dissolution of a phase are together at most 1.",
      row: "a life phase",
      columns: {
        phase: { header: "life phase", description: "Name of the life phase; occurs once." },
        dissolution: {
          header: "dissolution",
          description: "Yearly chance that the household ceases to exist.",
        },
        mobility: {
          header: "mobility",
          description: "Share of the households that moves each year.",
        },
        workers: {
          header: "workers per household",
          description: "Only needed for a component that replaces the labour force.",
        },
      },
      families: {
        to: {
          prefix: "to ",
          description: "Yearly chance of a transition to this life phase; blank is 0.",
        },
      },
    },
    forecast: {
      sheet: "Forecast",
      title: "Forecast",
      description:
        "Households by the forecast without components, for one or more years up to and including the last year, with straight lines in between. Give the total by year, or a column for each target group instead.",
      row: "a year",
      columns: {
        year: { header: "year", description: "Year of the forecast." },
        total: {
          header: "households",
          description: "Total number of households; blank where there are columns by target group.",
        },
      },
      families: {
        byGroup: {
          prefix: "",
          description: "Households of this target group; all target groups or none.",
        },
      },
    },
    profiles: {
      sheet: "Entry profiles",
      title: "Entry profiles",
      description:
        'How new households are divided over the target groups; each column adds up to 1. The column "profiel autonoom" belongs to the forecast, the others to components. Only a profile for migration may have negative shares.',
      row: "a target group",
      columns: {
        group: {
          header: "target group",
          description: "A code of Woning_Doelgroepen; every target group has a row.",
        },
      },
      families: {
        profile: {
          prefix: "profile ",
          description:
            'Share of the target group in this profile; the name after "profiel" is that in Woning_Componenten.',
        },
      },
    },
    components: {
      sheet: "Components",
      title: "Components",
      description:
        "What scenarios add to the forecast: a row a parameter, or a parameter and a year. Kind and profile may stand on the first row of a component only.",
      row: "a parameter of a component, for a series by year",
      columns: {
        component: { header: "component", description: "Code of the component." },
        kind: {
          header: "kind",
          description: "Kind of component; it decides which parameters there are.",
        },
        profile: {
          header: "profile",
          description: "A profile of Woning_Instroomprofielen, without the word profiel.",
        },
        parameter: { header: "parameter", description: "Name of the parameter." },
        year: { header: "year", description: "Only for parameters that are given by year." },
        value: {
          header: "value",
          description: "A number, or for the profile of the stayers the name of a profile.",
        },
        unit: { header: "unit", description: "For information; it is not computed with." },
      },
      families: {},
    },
    scenarios: {
      sheet: "Scenarios",
      title: "Scenarios",
      description:
        "A row with a component alone switches it on. A row with component, parameter and value replaces that one value in this scenario. A row without a component names a scenario in which nothing is on.",
      row: "a component that is on, or a parameter that differs",
      columns: {
        scenario: { header: "scenario", description: "Code of the scenario." },
        label: {
          header: "name",
          description: "Name as results show it; one row of the scenario is enough.",
        },
        component: { header: "component", description: "A component of Woning_Componenten." },
        parameter: {
          header: "parameter",
          description: 'Blank, or the parameter that differs; "profiel" replaces the profile.',
        },
        year: { header: "year", description: "Only for parameters that are given by year." },
        value: { header: "value", description: "The value that differs." },
      },
      families: {},
    },
    segments: {
      sheet: "Segments",
      title: "Dwelling segments",
      description:
        "The segments: dwelling type, tenure and price class. Tenure follows the rent level, not the landlord.",
      row: "a segment",
      columns: {
        code: {
          header: "code",
          description: 'For instance "nultreden/sociale huur"; occurs once.',
        },
        type: {
          header: "dwelling type",
          description: "For instance ground-bound, apartment without lift or step-free.",
        },
        tenure: {
          header: "tenure",
          description: "Social rent, middle rent, expensive rent or owner-occupied.",
        },
        price: {
          header: "price class",
          description: 'For instance "tot 211.200"; blank where there is only one.',
        },
        shortage: {
          header: "initial shortage",
          description: "Dwellings that are short in the base year; blank is 0.",
        },
      },
      families: {},
    },
    stock: {
      sheet: "Stock",
      title: "Occupied stock",
      description:
        "Margins of the occupied stock. Within a margin each segment is in exactly one class; a class is every segment that has the features given. The order of the margins is that of fitting.",
      row: "a class of a margin",
      columns: {
        margin: {
          header: "margin",
          description: "Name of the division, for instance dwelling type.",
        },
        class: { header: "class", description: "Name of the class within the margin." },
        type: { header: "dwelling type", description: "Blank: any dwelling type." },
        tenure: { header: "tenure", description: "Blank: any tenure." },
        price: { header: "price class", description: "Blank: any price class." },
        dwellings: {
          header: "dwellings",
          description: "Occupied dwellings; only the proportions within a margin count.",
        },
      },
      families: {},
    },
    occupancy: {
      sheet: "Occupancy",
      title: "Occupancy",
      description:
        "Expected spread of each target group over the segments before fitting to the stock. Rows need not add up to 1.",
      row: "a target group",
      columns: {
        group: {
          header: "target group",
          description: "A code of Woning_Doelgroepen; every target group has a row.",
        },
      },
      families: { segment: { prefix: "", description: "Weight of this segment; 0 or more." } },
    },
    preferences: {
      sheet: "Preferences",
      title: "Preferences",
      description: "What households that choose a dwelling want; each row adds up to 1.",
      row: "a target group",
      columns: {
        group: {
          header: "target group",
          description: "A code of Woning_Doelgroepen; every target group has a row.",
        },
      },
      families: { segment: { prefix: "", description: "Share that chooses this segment." } },
    },
    affordability: {
      sheet: "Affordability",
      title: "Affordability",
      description:
        "Income groups with the dwellings that fit their income. The columns low, middle and high divide each income class over the rows and add up to 1 each. Columns by segment are not required: they divide new dwellings over the rows.",
      row: "an income group",
      columns: {
        code: { header: "income group", description: "Name of the income group; occurs once." },
        households: { header: "households", description: "Households in the group." },
        rent: { header: "fitting rental", description: "Fitting rental dwellings." },
        owner: {
          header: "fitting owner-occupied",
          description: "Fitting owner-occupied dwellings.",
        },
        low: { header: "low", description: "Part of the low incomes in this group." },
        middle: { header: "middle", description: "Part of the middle incomes in this group." },
        high: { header: "high", description: "Part of the high incomes in this group." },
      },
      families: {
        segment: {
          prefix: "",
          description:
            "Part of the new dwellings of this segment that is for this group; blank is 0.",
        },
      },
    },
    programme: {
      sheet: "Programme",
      title: "Building programme",
      description: "Plans and plan capacity; a negative number of dwellings is demolition.",
      row: "a plan, by segment and year of delivery",
      columns: {
        plan: { header: "plan", description: "Name of the plan." },
        neighbourhood: { header: "neighbourhood", description: "For information." },
        milieu: {
          header: "living environment",
          description: "A living environment of Woning_Doelgroepen.",
        },
        segment: { header: "segment", description: "A code of Woning_Segmenten." },
        year: { header: "year", description: "Year of delivery." },
        dwellings: {
          header: "dwellings",
          description: "Dwellings that are added; negative is demolition.",
        },
        hardness: { header: "hardness", description: "A hard or a soft plan." },
        probability: {
          header: "probability",
          description: "Chance that the plan is carried out; blank: follows from the hardness.",
        },
      },
      families: {},
    },
    monitor: {
      sheet: "Monitor",
      title: "Monitor",
      description:
        "Realised values by indicator and year, with the thresholds at which you want to change course.",
      row: "an indicator in a year",
      columns: {
        indicator: { header: "indicator", description: "What was measured." },
        segment: {
          header: "segment",
          description: "Only for the indicator preference: a code of Woning_Segmenten.",
        },
        year: { header: "year", description: "Year of the measurement." },
        value: { header: "value", description: "Realised value; blank where there is none yet." },
        unit: { header: "unit", description: "For information." },
        amber: {
          header: "amber threshold",
          description: "Deviation from the plan from which the indicator is amber.",
        },
        red: {
          header: "red threshold",
          description: "Deviation from the plan from which the indicator is red.",
        },
        tippingPoint: {
          header: "tipping point",
          description: "A tipping point of your own; blank: halfway two scenarios.",
        },
      },
      families: {},
    },
    effects: {
      sheet: "Effects",
      title: "Effects",
      description:
        "Social benefits and costs per unit of what a scenario changes. Costs are negative.",
      row: "an effect",
      columns: {
        theme: {
          header: "theme",
          description: "Perspective on wellbeing to which the effect belongs.",
        },
        indicator: { header: "indicator", description: "What changes." },
        unit: { header: "unit", description: "Unit of the indicator." },
        driver: { header: "driver", description: "What the effect is proportional to." },
        accrual: {
          header: "kind",
          description: "Yearly (every year while it lasts) or once (in its own year).",
        },
        amount: {
          header: "amount",
          description: "Amount of the indicator per unit of the driver.",
        },
        euro: { header: "euro per unit", description: "Blank: not expressed in money." },
        firstYear: {
          header: "first year",
          description: "Blank: from the first year after the base year.",
        },
        phaseIn: {
          header: "phase-in",
          description: "Number of years in which the effect comes about; blank is 0.",
        },
      },
      families: {},
    },
    sources: {
      sheet: "Sources",
      title: "Sources",
      description:
        "Published figures with their place. Derived assumptions are formulas on these cells.",
      row: "a figure",
      columns: {
        key: { header: "key", description: "Key of the figure; occurs once." },
        value: { header: "value", description: "The figure." },
        unit: { header: "unit", description: "Unit of the figure." },
        year: { header: "year", description: "Year or period." },
        place: { header: "place", description: "Section, table or figure." },
        test: {
          header: "test",
          description:
            "What the model compares the figure with, in Dutch words, for instance: groei huishoudens; basis; 2050. May be followed by: tolerantie 0,005. Blank: not in the model.",
        },
        remark: {
          header: "remark",
          description: "Explains a difference, or why the figure is not in the model.",
        },
      },
      families: {},
    },
    scalarNotes: {
      sheet: "Assumptions",
      title: "Assumptions",
      description:
        "The single assumptions with their uncertainty, source and status. The value itself stands in the cell with the name given in the column name.",
      row: "an assumption",
      columns: { name: { header: "name", description: "The name of the cell with the value." } },
      families: {},
    },
  },
  shared: {
    low: { header: "low", description: "Low value of the uncertainty; blank: certain." },
    high: { header: "high", description: "High value of the uncertainty; blank: certain." },
    source: { header: "source", description: "Where the value comes from." },
    status: {
      header: "status",
      description: "Published, derived or assumption; blank counts as an assumption.",
    },
  },
  choices: {
    status: { gepubliceerd: "published", afgeleid: "derived", aanname: "assumption" },
    kind: {
      migration: "migration correction",
      pendel: "out-of-region workers",
      jobs: "jobs",
      households: "households",
      labour: "labour replacement",
      students: "students",
    },
    tenure: {
      "sociale huur": "social rent",
      middenhuur: "middle rent",
      "dure huur": "expensive rent",
      koop: "owner-occupied",
    },
    hardness: { hard: "hard", soft: "soft" },
    indicator: {
      households: "households",
      migration: "net migration",
      vacancy: "vacancy",
      moves: "moves",
      preference: "preference",
    },
    driver: {
      persons: "inhabitants",
      households: "households",
      householdsLow: "households with a low income",
      householdsMiddle: "households with a middle income",
      householdsHigh: "households with a high income",
      workers: "workers",
      students: "students",
      dwellings: "dwellings built",
      vacancy: "vacant dwellings",
      surplus: "avoided surplus",
      none: "none",
    },
    accrual: { stock: "yearly", flow: "once" },
  },
  incomes: { laag: "low", midden: "middle", hoog: "high", and: "and" },
  parameters: {
    profile: "profile",
    migration: {
      k: "households a year",
      trend: "net migration, trend",
      forecast: "net migration, forecast",
      years: "number of years",
    },
    pendel: {
      K: "households of workers",
      workers: "workers",
      workersPerHousehold: "workers per household",
      p0: "share now",
      p1: "target share",
      phasing: "phasing",
    },
    jobs: {
      jobs: "jobs",
      capture: "capture share",
      workersPerHousehold: "workers per household",
      phasing: "phasing",
    },
    households: { total: "households", phasing: "phasing" },
    labour: { fill: "fill", workersPerHousehold: "workers per household" },
    students: {
      units: "units",
      stay: "stay rate",
      duration: "study duration",
      stayProfile: "stay profile",
    },
  },
  /** The first word of each test of a published figure. */
  figureTests: {
    households: "households",
    persons: "inhabitants",
    householdGrowth: "growth of households",
    personGrowth: "growth of inhabitants",
    householdDifference: "difference of households",
    group: "target group",
    groups: "target groups",
    incomeHouseholds: "income group households",
    incomeRent: "income group rent",
    incomeOwner: "income group owner",
    fit: "fit",
    scalar: "input",
    scalarRest: "rest of input",
    parameter: "parameter",
    parameterInYear: "parameter in year",
    parameterLow: "parameter low",
    parameterHigh: "parameter high",
    entrants: "share of entrants",
    stockShare: "share of stock",
    need: "need",
    stockAndNeed: "stock and need",
    stockAndNeedRest: "rest of stock and need",
    figureDifference: "difference of figures",
  },
  /** What the fields of these tests hold. */
  testFields: {
    scenario: "scenario",
    other: "other scenario",
    year: "year",
    reportYear: "report year",
    group: "target group",
    incomeGroup: "income group",
    scalar: "name of an assumption",
    component: "component",
    parameter: "parameter",
    profile: "profile",
    incomes: "incomes",
    part: "segment, type, tenure or type/tenure",
    figure: "key",
    minus: "key to subtract",
    within: "scenario (optional)",
  },
  tolerance: "tolerance",
  units: {
    year: "calendar year",
    years: "years",
    households: "households",
    householdsPerYear: "households a year",
    persons: "persons",
    personsPerYear: "persons a year",
    personsPerHousehold: "persons per household",
    dwellings: "dwellings",
    jobs: "jobs",
    workers: "workers",
    workersPerHousehold: "workers per household",
    share: "share (0 to 1)",
    rate: "share a year",
    weight: "number",
    euro: "euro",
  },
  types: {
    text: "text",
    number: "number",
    whole: "whole number",
    year: "calendar year",
    years: "calendar years",
    choice: "choice",
    incomes: "income classes",
    value: "number or text",
  },
};
