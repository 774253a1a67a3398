import fc from "fast-check";
import { Edit } from "../../src/xlsx/edit";
import { attr, kid, parseXml } from "../../src/xlsx/xml";

const TEXT = `\ufeff<?xml version='1.0'?><x:a  p='1'  xmlns:x="u" ><b/><c >t</c ><!-- c --><d></d></x:a>\n`;

/** What stands between the tags of the root after an edit of TEXT. */
function edited(change: (edit: Edit) => void): string {
  const edit = new Edit(TEXT);
  change(edit);
  const done = edit.done();
  const shared = TEXT.indexOf("<x:a");
  expect(done.slice(0, shared)).toBe(TEXT.slice(0, shared));
  expect(done.endsWith("</x:a>\n")).toBe(true);
  return done.slice(shared, -"</x:a>\n".length);
}

const OPEN = `<x:a  p='1'  xmlns:x="u" >`;
const of = (edit: Edit, local: string) => kid(edit.root, local)!;

test("without changes the text is the same, and done can be asked for again", () => {
  const edit = new Edit(TEXT);
  expect(edit.done()).toBe(TEXT);
  edit.append(edit.root, "<e/>");
  expect(edit.done()).toBe(edit.done());
  expect(edit.prefix).toBe("x:");
});

test("several children are appended in order, also to an element that is closed at once", () => {
  expect(
    edited((e) => {
      for (const name of ["1", "2"])
        for (const to of ["b", "c"]) e.append(of(e, to), `<n${name}/>`);
      e.append(e.root, "<e/>");
    })
  ).toBe(`${OPEN}<b><n1/><n2/></b><c >t<n1/><n2/></c ><!-- c --><d></d><e/>`);
});

test("an attribute is replaced where it stands, or added after the name", () => {
  expect(
    edited((e) => {
      e.set(e.root, "p", '2"<');
      e.set(of(e, "b"), "q", "1");
      e.set(of(e, "b"), "q", "2");
      e.append(of(e, "b"), "<n/>");
    })
  ).toBe(`<x:a  p="2&quot;&lt;"  xmlns:x="u" ><b q="2"><n/></b><c >t</c ><!-- c --><d></d>`);
});

test("an attribute is not looked for inside the value of another", () => {
  const edit = new Edit(`<a z=" p='0' " p = '1'/>`);
  edit.set(edit.root, "p", "2");
  expect(edit.done()).toBe(`<a z=" p='0' " p = "2"/>`);
});

test("elements are removed, replaced, refilled and put before each other", () => {
  expect(
    edited((e) => {
      e.remove(of(e, "b"));
      e.insertBefore(of(e, "b"), "<n1/>");
      e.insertBefore(of(e, "c"), "<n2/>");
      e.replaceContent(of(e, "c"), "u");
      e.replace(of(e, "d"), "<n3/>");
    })
  ).toBe(`${OPEN}<n1/><n2/><c >u</c ><!-- c --><n3/>`);
});

test("missing elements go to their place in the schema, whatever the order of the calls", () => {
  const order = ["a0", "b", "b1", "b2", "c", "d", "e", "f"];
  expect(
    edited((e) => {
      for (const name of ["f", "b2", "a0", "e", "b1"]) e.insertInOrder(name, order, `<${name}/>`);
      e.append(e.root, "<last/>");
    })
  ).toBe(`${OPEN}<a0/><b/><b1/><b2/><c >t</c ><!-- c --><d></d><e/><f/><last/>`);
  expect(
    edited((e) => {
      e.insertInOrder("y", ["y"], "<y/>", of(e, "b"));
    })
  ).toContain("<b><y/></b>");
});

test("two changes of the same text are an error of the caller", () => {
  expect(() =>
    edited((e) => {
      e.remove(of(e, "c"));
      e.replaceContent(of(e, "c"), "u");
    })
  ).toThrow("two changes");
});

test("any attribute set on any element is there afterwards, and nothing else changes", () => {
  const name = fc.stringMatching(/^[a-z]{1,3}$/);
  const attributes = fc.dictionary(name, fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(attributes, name, fc.stringMatching(/^[ -~]*$/), (given, set, value) => {
      const open = Object.keys(given).map((key) => ` ${key}="v${key}"`);
      const edit = new Edit(`<a><b${open.join(" ")} /></a>`);
      edit.set(of(edit, "b"), set, value);
      const after = kid(parseXml(edit.done()), "b")!;
      expect(attr(after, set)).toBe(value);
      const others = Object.keys(given).filter((key) => key !== set);
      for (const key of others) expect(attr(after, key)).toBe(`v${key}`);
      expect(after.attributes.size).toBe(others.length + 1);
    })
  );
});
