/** Why published figures of the example differ from the model, or are not in it; by key. */

const HISTORY = "Verleden: het model begint in het basisjaar.";
const PAST_GROWTH =
  "Verleden: het model begint in het basisjaar. De lijn breekt met dat verleden: in 2014-2023 kwamen er 990 huishoudens bij, de kale prognose daalt met 232 huishoudens per jaar tot 2050.";
const AGES = "Verleden, en naar leeftijd van personen; het model kent huishoudens naar levensfase.";
const MIGRATION_BY_AGE =
  "Verleden; migratie zit in het model als huishoudens per jaar, niet naar leeftijd van personen.";
const ORIGIN = "Het model kent geen herkomst van wie zich vestigt.";
const LANDLORD =
  "Het model kent geen verhuurder: sociale huur is er alle huur tot € 879, ook van particulieren.";
const OTHER_PRICES =
  "De prijsklassen van het model zijn die van tabel 2; daarin ligt op dit bedrag geen grens.";
const HOUSEHOLDS_TODAY =
  "Het model begint met de 45.115 huishoudens van tabel 1 (2024). De studie drukt voor 2023 zowel 45.700 als 45.697 af: minder in 2024, terwijl zij een toename beschrijft.";
const FACTOR =
  "Tabel 2 telt 42.635 huishoudens en 42.210 woningen, tabel 1 45.115 huishoudens. De voorraad is daarom met 1,069 opgehoogd tot de doelgroepen; de passendheid rekent met tabel 2 zelf.";
const NOT_CUMULATIVE =
  "Basisscenario plus 9.675 huishoudens (§ 2.4) is 5.880; tabel 3 drukt 5.775 af. De studie verklaart die 105 niet.";
const CARRIES_ON = (reached: string, printed: string): string =>
  `Het verschil van 105 huishoudens in de rij pendel werkt door: ${reached} tegenover ${printed}.`;
const MEDTECH =
  "Geen invoer: de component banengroei gaat uit van de 3.500 tot 6.000 nieuwe banen van § 3.2.";
const EDUCATION = "Het model deelt instroom in naar inkomen, niet naar opleiding.";
const MAASTRICHT =
  "Studenten zitten in het model als wooneenheden in de gemeente; de markt van Maastricht zelf niet.";
const CLUSTERED_SUPPLY =
  "Het model kent geen geclusterd wonen; het valt onder nultreden en deels onder andere typen.";
const CARE = (sum: string): string =>
  `Samen met regulier nultreden ${sum} woningen. Het model stelt daar voorraad plus behoefte van alle nultreden tegenover; berekend is wat daarvan na het reguliere deel overblijft. De definities verschillen: noot 4 gaat over vraag van ouderen, en rekent elke gestapelde woning met lift tot geclusterd.`;
const CARE_PART =
  "Het model scheidt regulier nultreden niet van geclusterd; zie de rijen geclusterd.vraag van hetzelfde jaar, waar beide samen zijn vergeleken.";
const COUPLES = "Verleden; alleenstaanden en stellen zijn in de levensfasen samengenomen.";

export const heerlenFigures: Readonly<Record<string, string>> = {
  "inwoners.2014": HISTORY,
  "inwoners.1997": HISTORY,
  "inwoners.verandering":
    "De studie schrijft een daling van 1.130; haar eigen aantallen (88.260 en 87.120) verschillen 1.140. De toets vergelijkt de studie met zichzelf.",
  "huishoudens.2023": HOUSEHOLDS_TODAY,
  "huishoudens.2023.paragraaf-2.2": HOUSEHOLDS_TODAY,
  "huishoudens.verandering": PAST_GROWTH,
  "huishoudgrootte.2023": "Noot 3 schrijft huishoudens waar personen zijn bedoeld.",
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
    "De 21 doelgroepen tellen op tot 45.115; gedrukt is 45.110 (afronding op vijftallen). De tekst noemt 31 doelgroepen, de tabel heeft er 21.",
  "voorraad.koop":
    "Ander jaar en andere bron: de voorraad van het model is die van tabel 2 (2023), met 20.465 koopwoningen op 42.210.",
  "voorraad.corporatie": LANDLORD,
  "voorraad.particuliere-huur": LANDLORD,
  "voorraad.koop.tot-295000": OTHER_PRICES,
  "voorraad.woz.boven-390000": OTHER_PRICES,
  "passend.1.huishoudens": FACTOR,
  "passend.1.huur": FACTOR,
  "passend.1.koop": FACTOR,
  "scenario.basis.huishoudens":
    "Tabel 3 noemt Progneff 2021 als prognose, de tekst van § 2.3 Progneff 2023.",
  "scenario.migratie.huishoudens":
    "Een kop in § 2.3 noemt deze huishoudens inwoners. De toets gaat over huishoudens.",
  "scenario.pendel.huishoudens": NOT_CUMULATIVE,
  "scenario.pendel.inwoners": NOT_CUMULATIVE,
  "scenario.brightlands.huishoudens": CARRIES_ON("6.500", "6.395 huishoudens"),
  "scenario.brightlands.inwoners": CARRIES_ON("12.350", "12.150,5 inwoners"),
  "scenario.asml.huishoudens": CARRIES_ON("8.500", "8.395 huishoudens"),
  "scenario.asml.inwoners": CARRIES_ON("16.150", "15.950,5 inwoners"),
  "pendel.aandeel.nu":
    "Volgt uit de uitkomsten bij 20% en 25%, en is gedrukt als afgerond percentage.",
  "economisch.aandeel.midden-hoog-inkomen": "In de studie twee derde.",
  "medtech.banen": MEDTECH,
  "medtech.banen.groei": MEDTECH,
  "nieuwe-banen.opleiding.laag": EDUCATION,
  "nieuwe-banen.opleiding.midden": EDUCATION,
  "nieuwe-banen.opleiding.hoog": EDUCATION,
  "bedrijventerrein.behoefte": "Het model rekent met woningen, niet met bedrijventerrein.",
  "studenten.maastricht.in-heerlen": MAASTRICHT,
  "studenten.internationaal": MAASTRICHT,
  "studenten.overloop.regio": MAASTRICHT,
  "studenten.maastricht.groei": MAASTRICHT,
  "studenten.maastricht.woningen": MAASTRICHT,
  "studenten.maastricht.woningen.elders": MAASTRICHT,
  "studenten.um.extra": MAASTRICHT,
  "geclusterd.vraag.2030.laag": CARE("7.720"),
  "geclusterd.vraag.2030.hoog": CARE("8.250"),
  "geclusterd.vraag.2040.laag": CARE("8.360"),
  "geclusterd.vraag.2040.hoog": CARE("9.710"),
  "geclusterd.aanbod.sociale-huur": CLUSTERED_SUPPLY,
  "geclusterd.aanbod.vrije-sector": CLUSTERED_SUPPLY,
  "geclusterd.aanbod.koop": CLUSTERED_SUPPLY,
  "nultreden.vraag.2023":
    "Noot 4 geeft voor 2023 geen vraag naar geclusterd wonen; het model scheidt regulier nultreden daar niet van.",
  "nultreden.vraag.2030": CARE_PART,
  "nultreden.vraag.2040": CARE_PART,
  "monitor.vernieuwing.jaren": "Geen uitkomst: hoe vaak een monitor wordt vernieuwd.",
};
