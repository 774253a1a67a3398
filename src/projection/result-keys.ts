/** The keys of all results, in the order of their sheets: the names of their Excel tables. */
export const RESULT_KEYS = [
  "Woning_R_Overzicht",
  "Woning_R_Inwoners",
  "Woning_R_Beeld",
  "Woning_R_Woningtype",
  "Woning_R_Behoefte",
  "Woning_R_Woonmilieu",
  "Woning_R_Scenarioeffect",
  "Woning_R_Huishoudens",
  "Woning_R_Passendheid",
  "Woning_R_Aansluiting",
  "Woning_R_Bronnen",
  "Woning_R_Beperkingen",
] as const;
