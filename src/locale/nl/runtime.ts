/** What cells with functions say where there is no number to show. */
export const runtime = {
  bare: "Deze werkmap heeft nog geen aannames. Kies in het tabblad Woning voor Werkmap klaarzetten.",
  /** `first` is one problem as a sentence. */
  problems: (first: string, count: number) =>
    count === 1
      ? `De aannames kloppen niet. ${first}`
      : `De aannames kloppen op ${count.toLocaleString("nl-NL")} plaatsen niet. De eerste: ${first}`,
  problem: (where: string, found: string, wrong: string) =>
    found === "" ? `${where}: ${wrong}` : `${where} (${found}): ${wrong}`,
  computing: "De aannames zijn gewijzigd en Woning rekent nog.",
  cancelled: "Het rekenen is afgebroken. Kies in het tabblad Woning voor Doorrekenen.",
};

export type RuntimeWords = typeof runtime;
