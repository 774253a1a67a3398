import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 as referenceCrc } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { crc32 } from "../../src/xlsx/crc32";
import { inflateTo } from "../../src/xlsx/inflate";
import { inflate, makeEntry, openZip, writeZip, ZIP_LIMITS } from "../../src/xlsx/zip";
import { folder, python } from "./support/programs";
import { refusal } from "./support/refusal";
import { pack } from "./support/workbook";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const contents = (archive: Uint8Array) =>
  [...openZip(archive).values()].map((entry) => [entry.name, textOf(inflate(entry))]);

const into = folder();
afterAll(() => {
  rmSync(into, { recursive: true });
});

test("the checksum is that of zlib, also when taken in two pieces", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(2000), (bytes, at) => {
      expect(crc32(bytes)).toBe(referenceCrc(bytes));
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
    })
  );
});

test.each(["plain", "descriptors", "zip64", "descriptors-zip64"])(
  "an archive of another program is read: %s",
  (kind) => {
    const file = join(into, kind);
    python("archive.py", kind, file);
    expect(contents(readFileSync(file))).toEqual([
      ["a.xml", "<a/>".repeat(1000)],
      ["map/b.bin", "b"],
    ]);
  }
);

test("zip64 was really asked for: the fields for 32 bits say nothing", () => {
  const bytes = readFileSync(join(into, "zip64"));
  expect(bytes.readUInt32LE(bytes.length - 6)).toBe(0xffffffff);
});

test("what is written is read by other programs", () => {
  const file = join(into, "written.zip");
  writeFileSync(
    file,
    writeZip([makeEntry("a.xml", bytesOf("één")), makeEntry("map/ë.txt", bytesOf("twee"))])
  );
  expect(python("archive.py", "list", file)).toBe("a.xml 5 één\nmap/ë.txt 4 twee\n");
});

test("any parts come back, and the same parts give the same bytes", () => {
  const part = fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 5000 }));
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ([name]) => name }), (parts) => {
      const archive = writeZip(parts.map(([name, bytes]) => makeEntry(name, bytes)));
      expect(Object.entries(unzipSync(archive))).toEqual(
        parts.map(([name, bytes]) => [name, new Uint8Array(bytes)])
      );
      expect(writeZip(openZip(archive).values())).toEqual(archive);
    }),
    { numRuns: 50 }
  );
});

test("an entry that is not touched keeps its compressed bytes", () => {
  const file = join(into, "descriptors");
  const before = openZip(readFileSync(file));
  const after = openZip(writeZip([...before.values(), makeEntry("c", bytesOf("c"))]));
  for (const [name, entry] of before) {
    expect(Buffer.from(after.get(name)!.packed).equals(entry.packed)).toBe(true);
  }
});

test("stored parts and an archive with a comment and bytes before its view", () => {
  const stored = { ...makeEntry("a", bytesOf("abc")), method: 0, packed: bytesOf("abc") };
  const archive = writeZip([stored]);
  const shifted = new Uint8Array([9, 9, 9, ...archive, 33, 33]);
  shifted[shifted.length - 4] = 2;
  expect(contents(shifted.subarray(3))).toEqual([["a", "abc"]]);
});

test("a part is refused when its content is not what is stated of it", () => {
  const entry = makeEntry("a", bytesOf("abc".repeat(50_000)));
  for (const lie of [
    { crc: entry.crc ^ 1 },
    { size: entry.size - 1 },
    { size: entry.size + 1 },
    { packed: entry.packed.subarray(0, -1) },
    { method: 0 },
    { packed: bytesOf("no stream at all") },
  ]) {
    expect(refusal(() => inflate({ ...entry, ...lie }))).toBe("damaged-part");
  }
  expect(textOf(inflate(entry))).toBe("abc".repeat(50_000));
});

test("a part that holds more than it states is given up as soon as that shows", () => {
  const entry = { ...makeEntry("a", new Uint8Array(50_000_000)), size: 1000 };
  let seen = 0;
  const skim = () => {
    inflateTo(entry, (bytes) => (seen += bytes.length));
  };
  expect(refusal(skim)).toBe("damaged-part");
  expect(seen).toBe(0);
});

describe("limits", () => {
  const archive = pack({ "a.xml": "<a/>".repeat(500), "b.bin": "b".repeat(3000) });
  const within = (change: Partial<typeof ZIP_LIMITS>) => () =>
    openZip(archive, { ...ZIP_LIMITS, ...change });

  test("are inclusive", () => {
    const limits = { file: archive.length, entries: 2, xml: 2000, binary: 3000, total: 5000 };
    expect(within(limits)().size).toBe(2);
  });

  test("refuse what is beyond, before anything is unpacked", () => {
    expect(refusal(within({ file: archive.length - 1 }))).toBe("file-too-large");
    expect(refusal(within({ entries: 1 }))).toBe("too-many-parts");
    expect(refusal(within({ xml: 1999 }))).toBe("part-too-large");
    expect(refusal(within({ binary: 2999 }))).toBe("part-too-large");
    expect(refusal(within({ total: 4999 }))).toBe("total-too-large");
  });
});

describe("an archive that two readers could take differently is refused", () => {
  const archive = pack({ "a.xml": "<a/>".repeat(500) });
  const directory = Buffer.from(archive).indexOf("PK\u0001\u0002", 0, "latin1");
  const spoiled = (at: number, ...bytes: number[]) => {
    const copy = archive.slice();
    copy.set(bytes, at);
    return () => [...openZip(copy).values()].map(inflate);
  };

  test.each([
    ["method in the local header", 8, [0], "contradicting-headers"],
    ["checksum in the local header", 14, [1, 2, 3, 4], "contradicting-headers"],
    ["name in the local header", 30, [98], "contradicting-headers"],
    ["encrypted in the local header", 6, [1], "contradicting-headers"],
    ["local header", 0, [80, 75, 3, 5], "damaged-part"],
    ["unknown compression", directory + 10, [99], "unknown-compression"],
    ["encrypted in the directory", directory + 8, [1], "encrypted-part"],
    ["more packed bytes than there are", directory + 20, [255, 255], "damaged-part"],
    ["a directory that goes on", archive.length - 10, [200], "truncated"],
    ["fewer entries than the directory has", archive.length - 12, [0], "damaged-directory"],
    ["more entries than the directory has", archive.length - 12, [2], "damaged-directory"],
  ])("%s", (_, at, bytes, code) => {
    expect(refusal(spoiled(at, ...bytes))).toBe(code);
  });
});
