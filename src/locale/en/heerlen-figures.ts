const HISTORY = "Past: the model starts in the base year.";
const PAST_GROWTH =
  "The past: the model starts in the base year. The line breaks with that past: 990 households were added in 2014-2023, the bare forecast falls by 232 households a year until 2050.";
const AGES = "Past, and by age of persons; the model knows households by life phase.";
const MIGRATION_BY_AGE =
  "Past; the model has migration as households a year, not by age of persons.";
const ORIGIN = "The model does not know where newcomers come from.";
const LANDLORD =
  "The model does not know the landlord: social rent is all renting up to € 879, private landlords included.";
const OTHER_PRICES =
  "The price classes of the model are those of table 2, which has no limit at this amount.";
const HOUSEHOLDS_TODAY =
  "The model starts with the 45,115 households of table 1 (2024). For 2023 the study prints both 45,700 and 45,697: fewer in 2024, while it describes growth.";
const FACTOR =
  "Table 2 counts 42,635 households and 42,210 dwellings, table 1 45,115 households. The stock was therefore scaled by 1.069 to the target groups; the fit uses table 2 itself.";
const NOT_CUMULATIVE =
  "The base scenario plus 9,675 households (§ 2.4) is 5,880; table 3 prints 5,775. The study does not explain the 105.";
const CARRIES_ON = (reached: string, printed: string): string =>
  `The difference of 105 households in the row of commuters carries on: ${reached} against ${printed}.`;
const MEDTECH =
  "No input: the component banengroei starts from the 3,500 to 6,000 new jobs of § 3.2.";
const EDUCATION = "The model divides entrants by income, not by education.";
const MAASTRICHT =
  "The model has students as units in the municipality; the market of Maastricht itself is not in it.";
const CLUSTERED_SUPPLY =
  "The model does not know clustered housing; it is part of nultreden and partly of other types.";
const CARE = (sum: string): string =>
  `Together with regular nultreden ${sum} dwellings. The model sets stock plus need of all nultreden beside it; computed is what is left of that after the regular part. Definitions differ: note 4 is about demand of the elderly, and counts every stacked dwelling with a lift as clustered.`;
const CARE_PART =
  "The model does not separate regular nultreden from clustered housing; see the rows geclusterd.vraag of the same year, where both are compared together.";
const COUPLES = "Past; singles and couples are together in the life phases.";

export const heerlenFigures: Readonly<Record<string, string>> = {
  "inwoners.2014": HISTORY,
  "inwoners.1997": HISTORY,
  "inwoners.verandering":
    "The study writes of a fall by 1,130; its own numbers (88,260 and 87,120) differ by 1,140. The test compares the study with itself.",
  "huishoudens.2023": HOUSEHOLDS_TODAY,
  "huishoudens.2023.paragraaf-2.2": HOUSEHOLDS_TODAY,
  "huishoudens.verandering": PAST_GROWTH,
  "huishoudgrootte.2023": "Note 3 writes households where persons are meant.",
  "inwoners.65-80.verandering": AGES,
  "inwoners.80+.verandering": AGES,
  "huishoudens.alleenstaand.verandering": COUPLES,
  "huishoudens.gezinnen.verandering": HISTORY,
  "huishoudens.stellen.verandering": COUPLES,
  "migratiesaldo.leeftijd.15-30": MIGRATION_BY_AGE,
  "migratiesaldo.leeftijd.30-45": MIGRATION_BY_AGE,
  "migratiesaldo.leeftijd.75+": MIGRATION_BY_AGE,
  "migratie.herkomst.duitsland": ORIGIN,
  "migratie.herkomst.belgie": ORIGIN,
  "doelgroep.totaal":
    "The 21 target groups add up to 45,115; printed is 45,110 (rounded to fives). The text names 31 groups, the table has 21.",
  "voorraad.koop":
    "Another year and source: the stock of the model is that of table 2 (2023), with 20,465 owner dwellings in 42,210.",
  "voorraad.corporatie": LANDLORD,
  "voorraad.particuliere-huur": LANDLORD,
  "voorraad.koop.tot-295000": OTHER_PRICES,
  "voorraad.woz.boven-390000": OTHER_PRICES,
  "passend.1.huishoudens": FACTOR,
  "passend.1.huur": FACTOR,
  "passend.1.koop": FACTOR,
  "scenario.basis.huishoudens":
    "Table 3 names Progneff 2021 as the forecast, the text of § 2.3 Progneff 2023.",
  "scenario.migratie.huishoudens":
    "A heading in § 2.3 calls these households inhabitants. The test is about households.",
  "scenario.pendel.huishoudens": NOT_CUMULATIVE,
  "scenario.pendel.inwoners": NOT_CUMULATIVE,
  "scenario.brightlands.huishoudens": CARRIES_ON("6,500", "6,395 households"),
  "scenario.brightlands.inwoners": CARRIES_ON("12,350", "12,150.5 inhabitants"),
  "scenario.asml.huishoudens": CARRIES_ON("8,500", "8,395 households"),
  "scenario.asml.inwoners": CARRIES_ON("16,150", "15,950.5 inhabitants"),
  "pendel.aandeel.nu":
    "Follows from the outcomes at 20% and 25%, and is printed as a rounded percentage.",
  "economisch.aandeel.midden-hoog-inkomen": "Two thirds in the study.",
  "medtech.banen": MEDTECH,
  "medtech.banen.groei": MEDTECH,
  "nieuwe-banen.opleiding.laag": EDUCATION,
  "nieuwe-banen.opleiding.midden": EDUCATION,
  "nieuwe-banen.opleiding.hoog": EDUCATION,
  "bedrijventerrein.behoefte": "The model computes dwellings, not business sites.",
  "studenten.maastricht.in-heerlen": MAASTRICHT,
  "studenten.internationaal": MAASTRICHT,
  "studenten.overloop.regio": MAASTRICHT,
  "studenten.maastricht.groei": MAASTRICHT,
  "studenten.maastricht.woningen": MAASTRICHT,
  "studenten.maastricht.woningen.elders": MAASTRICHT,
  "studenten.um.extra": MAASTRICHT,
  "geclusterd.vraag.2030.laag": CARE("7,720"),
  "geclusterd.vraag.2030.hoog": CARE("8,250"),
  "geclusterd.vraag.2040.laag": CARE("8,360"),
  "geclusterd.vraag.2040.hoog": CARE("9,710"),
  "geclusterd.aanbod.sociale-huur": CLUSTERED_SUPPLY,
  "geclusterd.aanbod.vrije-sector": CLUSTERED_SUPPLY,
  "geclusterd.aanbod.koop": CLUSTERED_SUPPLY,
  "nultreden.vraag.2023":
    "Note 4 gives no demand for clustered housing in 2023; the model does not separate regular nultreden from it.",
  "nultreden.vraag.2030": CARE_PART,
  "nultreden.vraag.2040": CARE_PART,
  "monitor.vernieuwing.jaren": "No outcome: how often a monitor is renewed.",
};
