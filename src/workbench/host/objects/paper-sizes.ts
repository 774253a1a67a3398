/** The sizes of paper that an office in Europe or America has. */
export const PAPERS = ["A3", "A4", "A5", "Letter", "Legal", "Tabloid"] as const;
