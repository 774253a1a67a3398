import { results as english } from "../../../src/locale/en/results";
import { answerQuestion } from "../../../src/projection/answers/answer-question";
import { HEERLEN, reportOf } from "../heerlen-report";

const report = reportOf(HEERLEN);
const source = (key: string, of = report) => answerQuestion(of, { asks: "source", key });
const line = (key: string, of = report): string => {
  const answer = source(key, of);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return String(answer.value);
};

test("a published figure, with its place in the study", () => {
  expect(line("inwoners.2023")).toBe(
    "gepubliceerd: inwoners.2023 = 87.120 personen (2023); bron: Verkenning plusambitie woningbouw in Heerlen in 2050 (Stec Groep), CBS (2024), § 2.1"
  );
});

test("every figure has a line with its value, and says first what it is", () => {
  for (const { key, status, source: from } of HEERLEN.sources) {
    const text = line(key.toUpperCase());
    expect(text.startsWith(`${status}: ${key} = `)).toBe(true);
    expect(text).toContain(from);
  }
  expect(HEERLEN.sources).toHaveLength(114);
});

test.each(["Woning_Frictieleegstand", "frictieleegstand"])("a single assumption by %s", (key) => {
  expect(line(key)).toBe(
    "aanname: Frictieleegstand = 0 aandeel (0 tot 1); bron: niet in de studie"
  );
});

test("a row by what it is about, by its table, and by its cell", () => {
  const expected =
    "gepubliceerd: Woning_Componenten, migratie, aantal jaren = 10 jaar; bron: § 2.3";
  expect(line("migratie, aantal jaren")).toBe(expected);
  expect(line("Woning_Componenten, migratie, aantal jaren")).toBe(expected);
  expect(line("Componenten!J8")).toBe(expected);
});

test("no assumption is without its status in front, and what is derived says so", () => {
  for (const { place, status } of HEERLEN.provenance) {
    if (place.name === "Woning_Bronnen") continue;
    const at = `${place.sheet}!${place.cell}`;
    expect(line(at).startsWith(`${status}: `)).toBe(true);
  }
  expect(line("migratie, huishoudens per jaar")).toMatch(
    /^afgeleid: Woning_Componenten, migratie, huishoudens per jaar = 223,4375 huishoudens per jaar; /u
  );
  expect(line("Woning_Bewoning, Sted-1")).toMatch(/^aanname: Woning_Bewoning, Sted-1; bron: /u);
});

test("what stands in several tables is no guess; each candidate is one of them", () => {
  const answer = source("sted-1");
  const candidates = [
    "Woning_Doelgroepen, Sted-1",
    "Woning_Instroomprofielen, Sted-1",
    "Woning_Bewoning, Sted-1",
    "Woning_Voorkeuren, Sted-1",
  ];
  const problem = { code: "ambiguous", what: "source", found: "sted-1", candidates };
  expect(answer).toEqual({ ok: false, problem });
  expect(candidates.map((key) => line(key).split(/ = |;/u)[0])).toEqual([
    "gepubliceerd: Woning_Doelgroepen, Sted-1",
    "aanname: Woning_Instroomprofielen, Sted-1",
    "aanname: Woning_Bewoning, Sted-1",
    "aanname: Woning_Voorkeuren, Sted-1",
  ]);
});

test("two rows of one table about the same are told apart by their cells", () => {
  const [row] = HEERLEN.provenance.filter(({ place }) => place.name === "Woning_Componenten");
  const again = { ...row!, place: { ...row!.place, cell: "J99" }, status: "aanname" as const };
  const doubled = reportOf({ ...HEERLEN, provenance: [...HEERLEN.provenance, again] });
  expect(source(row!.subject, doubled)).toMatchObject({
    ok: false,
    problem: {
      code: "ambiguous",
      candidates: [`Componenten!${row!.place.cell}`, "Componenten!J99"],
    },
  });
  expect(line("Componenten!J99", doubled)).toMatch(/^aanname: /u);
});

test("nothing of that name, and no name at all", () => {
  expect(source("inwoners.2022")).toMatchObject({
    ok: false,
    problem: { code: "unknown", what: "source", found: "inwoners.2022" },
  });
  expect(source("")).toMatchObject({ ok: false, problem: { code: "unknown", found: "" } });
});

test("the words are those of the report", () => {
  const report = reportOf(HEERLEN, english);
  expect(line("inwoners.2023", report)).toContain("= 87,120 personen (2023); source: ");
});
