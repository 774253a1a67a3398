/** protocol, not Excel: Excel calculates with these names; the host says that it does not. */
import { Batch, hostOn } from "../../support/batch";
import { quiet } from "../../support/quiet";

beforeAll(quiet);

function setUp() {
  const host = hostOn({ Blad: { A1: "1", A2: "2" }, Ander: {} });
  const batch = new Batch(host);
  const add = (names: number, name: string, formula: string) =>
    batch.instantiate(batch.method(names, "Add", [name, formula]));
  add(batch.property(batch.root, "Names"), "Cellen", "=Blad!$A$1:$A$2");
  add(batch.property(batch.root, "Names"), "Totaal", "=SUM(Blad!$A$1:$A$2)");
  add(batch.property(batch.sheet("Blad"), "Names"), "Eigen", "=Blad!$A$1");
  batch.run();
  return (sheet: string, formula: string) => {
    const write = new Batch(host);
    const range = write.range(sheet, "C1");
    write.set(range, "Values", [[formula]]);
    return (write.load(range, "values").run().at(-1) as { Values: unknown[][] }).Values[0]![0];
  };
}

test("a name for a formula, and one of the worksheet, are refused in a formula by their name", () => {
  const write = setUp();
  const refusal = "The Excel host does not calculate with the name";
  expect(() => write("Blad", "=1+totaal")).toThrow(`${refusal} totaal`);
  expect(() => write("Ander", "=Totaal")).toThrow(`${refusal} Totaal`);
  expect(() => write("Blad", "=Eigen")).toThrow(`${refusal} Eigen`);
});

test("other names and texts are not, and to another worksheet a name of this one is unknown", () => {
  const write = setUp();
  expect(write("Blad", "=SUM(Cellen)")).toBe(3);
  expect(write("Blad", '="Totaal"')).toBe("Totaal");
  expect(write("Blad", "Totaal")).toBe("Totaal");
  expect(write("Ander", "=Eigen")).toBe("#NAME?");
});
