import { mkdirSync, writeFileSync } from "node:fs";
import { temporaryFolder, woning } from "./command-line";

const at = temporaryFolder();

describe("wrong usage", () => {
  it.each([
    [["rnu", "x.xlsx"], "run"],
    [["fantasie"], "bestaat niet"],
    [["run", "--jsn", "x.xlsx"], "--json"],
    [["check", "--out", "y.xlsx", "x.xlsx"], "--out"],
    [["check", "--empty", "x.xlsx"], "--empty"],
    [["run", "--out"], "waarde"],
    [["run", "--out="], "waarde"],
    [["run", "--json=ja", "x.xlsx"], "geen waarde"],
    [["run"], "Noem een bestand"],
    [["template"], "Noem een bestand"],
    [["check", "a.xlsx", "b.xlsx"], "a.xlsx en b.xlsx"],
    [["check", "--taal", "de", "x.xlsx"], '"de"'],
    [["run", "x.xlsx", "--inputs", "y.json", "--json"], "niet allebei"],
    [["run", "--inputs", "y.json"], "--json"],
    [["run", "x.xlsx", "--out", "y.xlsx", "--json"], "--out of --json"],
    [["help", "fantasie"], "bestaat niet"],
    [["__proto__"], "bestaat niet"],
    [["run", "--constructor", "x.xlsx"], "bestaat hier niet"],
  ])("%j is refused with exit code 2", (argv, text) => {
    const said = woning(...argv);
    expect(said.code).toBe(2);
    expect(said.notes).toContain(text);
    expect(said.out).toBe("");
  });

  it("explains itself, as a whole and by command, in Dutch and English", () => {
    expect(woning("help").out).toContain("Gebruik: npm run woning");
    expect(woning().out).toBe(woning("help").out);
    expect(woning("--help").out).toBe(woning("help").out);
    expect(woning("-h").out).toBe(woning("help").out);
    expect(woning("run", "-h").out).toBe(woning("help", "run").out);
    expect(woning("--fantasie").notes).toMatch(/ help$/u);
    expect(woning("--fantasie").notes).not.toContain("help help");
    expect(woning("run", "--help").out).toBe(woning("help", "run").out);
    expect(woning("help", "--taal", "en").out).toContain("Usage: npm run woning");
    expect(woning("--version").out).toBe("0.1.0\n");
    for (const argv of [["help"], ["run", "--help"], ["--version"]]) {
      expect(woning(...argv)).toMatchObject({ code: 0, notes: "" });
    }
  });
});

describe("files", () => {
  it("says what is wrong with a file that cannot be read", () => {
    mkdirSync(at("map"));
    writeFileSync(at("leeg.xlsx"), "");
    writeFileSync(at("tekst.xlsx"), "geen werkmap");
    writeFileSync(at("oud.xls"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    const cases: [string, string][] = [
      ["weg.xlsx", "bestaat niet"],
      ["map", "is een map"],
      ["leeg.xlsx", "Het bestand is leeg"],
      ["tekst.xlsx", "geen Excel-werkmap"],
      ["oud.xls", "oud .xls-bestand"],
    ];
    for (const [name, text] of cases) {
      const said = woning("check", at(name));
      expect([name, said.code, said.out]).toEqual([name, 1, ""]);
      expect(said.notes).toContain(text);
      expect(said.notes).not.toContain("    at ");
    }
  });

  it("refuses a key that an object holds twice, and says where", () => {
    writeFileSync(at("dubbel.json"), '{\n  "a": { "x": 1 },\n  "b": [{ "x": 1, "\\u0078": 2 }]\n}');
    const dutch = woning("run", "--inputs", at("dubbel.json"), "--json");
    expect(dutch).toMatchObject({ code: 1, out: "" });
    expect(dutch.notes).toContain('"x" voor de tweede keer in hetzelfde object: regel 3, teken 19');
    const english = woning("run", "--inputs", at("dubbel.json"), "--json", "--taal", "en");
    expect(english.notes).toContain("line 3, character 19");
    // Deeper than calls can be nested.
    writeFileSync(at("diep.json"), `{ "a": ${"[".repeat(1e5)}${"]".repeat(1e5)}, "a": 1 }`);
    expect(woning("run", "--inputs", at("diep.json"), "--json").notes).toContain('"a" voor de');
    // The same key in another object is another key.
    writeFileSync(at("enkel.json"), '{ "a": { "a": 1 }, "b": { "a": 1 } }');
    expect(woning("run", "--inputs", at("enkel.json"), "--json").notes).not.toContain("tweede");
  });

  it("says where JSON breaks off", () => {
    writeFileSync(at("stuk.json"), '{\n  "t0": 2024,\n  "T": oeps\n}');
    writeFileSync(at("nan.json"), '{ "t0": NaN }');
    writeFileSync(at("bytes.json"), Buffer.from([0xff, 0xfe, 0x00]));
    expect(woning("run", "--inputs", at("stuk.json"), "--json").notes).toContain(
      "regel 3, teken 8"
    );
    expect(woning("run", "--inputs", at("nan.json"), "--json").notes).toContain(
      "geen geldige JSON"
    );
    expect(woning("run", "--inputs", at("bytes.json"), "--json").notes).toContain("UTF-8");
    expect(woning("run", "--inputs", at("weg.json"), "--json").code).toBe(1);
  });
});
