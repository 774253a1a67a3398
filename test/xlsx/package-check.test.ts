import type { LayoutCell } from "../../src/assumptions/layout";
import { buildWorkbook } from "../../src/xlsx/build";
import { writeResults } from "../../src/xlsx/write-results";
import { checkPackage } from "./package-check";
import { sampleResults } from "./sample-results";
import { replaced, withPart } from "./support/parts";

const SHEET = "xl/worksheets/sheet1.xml";
const RESULT = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table2.xml";
const CHART = "xl/charts/chart1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const TYPES = "[Content_Types].xml";

const cell = (value: string, style: LayoutCell["style"], target?: string): LayoutCell => ({
  value,
  style,
  ...(target === undefined ? {} : { target }),
});
const fresh = buildWorkbook({
  title: "t",
  description: "d",
  sheets: [
    {
      name: "Aannames",
      widths: [20, 20],
      rows: new Map([
        [
          1,
          new Map([
            [1, cell("Naam", "header")],
            [2, cell("Waarde", "header")],
          ]),
        ],
        [2, new Map([[1, cell("a", "input")]])],
        [4, new Map([[1, cell("terug", "link", "'Aannames'!A1")]])],
      ]),
      tables: [{ name: "tbl_A", ref: "A1:B2" }],
      names: [{ name: "Woning_A", ref: "A1:B2" }],
      validations: [
        {
          ref: "A2",
          rule: { type: "list", values: ["a", "b"] },
          title: "Keuze",
          prompt: "Kies",
          error: "Kies",
          severity: "stop",
        },
      ],
    },
  ],
});
const sound = writeResults(fresh, sampleResults()).bytes;

/** Each kind of damage: where, what, and what the check has to say of it. */
const DAMAGE: readonly (readonly [part: string, (text: string) => string | null, says: string])[] =
  [
    [SHEET, () => null, "is absent"],
    [SHEET, replaced("</worksheet>", ""), "damaged-xml"],
    [CHART, () => null, "target xl/charts/chart1.xml is absent"],
    [
      TYPES,
      replaced(/<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/, ""),
      "is not that of its root",
    ],
    [
      TYPES,
      replaced("</Types>", '<Override PartName="/x.xml" ContentType="y"/></Types>'),
      "/x.xml is absent",
    ],
    [
      TYPES,
      replaced(/(<Override PartName="\/xl\/styles.xml"[^>]*>)/, "$1$1"),
      "/xl/styles.xml twice",
    ],
    [TYPES, replaced(/<Default Extension="rels"[^>]*>/, ""), "no content type"],
    [
      SHEET,
      replaced('<tablePart r:id="rId1"/>', '<tablePart r:id="rId9"/>'),
      "relation rId9 does not exist",
    ],
    ["xl/_rels/workbook.xml.rels", replaced('Id="rId2"', 'Id="rId1"'), "relation rId1 twice"],
    [BOOK, replaced('sheetId="2"', 'sheetId="1"'), "sheetId 1 twice"],
    [BOOK, replaced('name="Inwoners"', 'name="aannames"'), "sheet name aannames twice"],
    [BOOK, replaced('name="Inwoners"', `name="${"x".repeat(32)}"`), "sheet name xxx"],
    [BOOK, replaced('name="Inwoners"', 'name="a:b"'), "sheet name a:b"],
    [BOOK, replaced('localSheetId="1"', 'localSheetId="9"'), "belongs to no sheet"],
    [BOOK, replaced("'Aannames'!$A$1:$B$2", "'Weg'!$A$1"), "refers to no sheet: Weg"],
    [BOOK, replaced('name="Woning_A"', 'name="A1"'), "name A1 is not valid"],
    [BOOK, replaced('name="Woning_A"', 'name="tbl_a"'), "table name twice"],
    [BOOK, replaced(/(<definedName name="Woning_A".*?<\/definedName>)/, "$1$1"), "is there twice"],
    [
      BOOK,
      replaced(/(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/, "$2$1"),
      "out of order in <workbook>",
    ],
    [
      SHEET,
      replaced(/(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/, "$2$1"),
      "out of order in <worksheet>",
    ],
    [SHEET, replaced('<row r="2"', '<row r="1"'), "row 1 out of order"],
    [SHEET, replaced('<c r="A1"', '<c r="C1"'), "cell B1 out of order"],
    [SHEET, replaced(/(<c r="A2") s="\d+"/, '$1 s="999"'), "style of A2 out of range"],
    [SHEET, replaced('max="1"', 'max="2"'), "column widths 2-2 overlap"],
    [SHEET, replaced("'Aannames'!A1", "'Weg'!A1"), "link to 'Weg'!A1"],
    [
      SHEET,
      replaced(/<c r="A2".*?<\/c>/, `<c r="A2"><f>${"1+".repeat(5000)}1</f></c>`),
      "formula of A2 too long",
    ],
    [SHEET, replaced("<hyperlinks>", "<printOptions/><hyperlinks>"), "out of order in <worksheet>"],
    [
      SHEET,
      replaced('promptTitle="Keuze"', `promptTitle="${"k".repeat(33)}"`),
      "promptTitle of the validation",
    ],
    [SHEET, replaced('prompt="Kies"', `prompt="${"k".repeat(256)}"`), "prompt of the validation"],
    [SHEET, replaced('error="Kies"', `error="${"k".repeat(256)}"`), "error of the validation"],
    [
      SHEET,
      replaced("&quot;a,b&quot;", `&quot;${"a,".repeat(200)}&quot;`),
      "formula of the validation of A2 too long",
    ],
    [
      SHEET,
      replaced('<dataValidations count="1"', '<dataValidations count="2"'),
      "count of validations",
    ],
    [
      SHEET,
      replaced(
        "<dataValidations",
        '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells><dataValidations'
      ),
      "overlaps a table or a merged area",
    ],
    [
      SHEET,
      replaced(
        "<dataValidations",
        '<mergeCells><mergeCell ref="D2:E3"/><mergeCell ref="E3:F4"/></mergeCells><dataValidations'
      ),
      "merged areas overlap",
    ],
    [
      SHEET,
      replaced(
        "<dataValidations",
        '<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="7" priority="1"/></conditionalFormatting><dataValidations'
      ),
      "dxfId 7 out of range",
    ],
    [RESULT, replaced("Jaar</t>", "jaar</t>"), 'header "jaar" is not column "Jaar"'],
    [
      RESULT,
      replaced(/<c r="A7"(.*?) t="inlineStr"><is><t>Jaar<\/t><\/is>/, '<c r="A7"$1><v>2025</v>'),
      "header undefined",
    ],
    [TABLE, replaced('id="2" name="Woning', 'id="1" name="Woning'), "table id twice"],
    [TABLE, replaced('displayName="Woning_R_Inwoners"', 'displayName="TBL_A"'), "table name twice"],
    [
      TABLE,
      replaced('<tableColumns count="5"', '<tableColumns count="4"'),
      "columns and area differ",
    ],
    [TABLE, replaced('name="Migratie (inwoners)"', 'name="Basis (inwoners)"'), "column name twice"],
    [TABLE, replaced('<tableColumn id="3"', '<tableColumn id="2"'), "column id twice"],
    [
      TABLE,
      replaced('<autoFilter ref="A7:E13"/>', '<autoFilter ref="A7:D13"/>'),
      "filter and area differ",
    ],
    [TABLE, replaced(' ref="A7:E13" totals', ' ref="A7:E7" totals'), "no body"],
    [STYLES, replaced(/<fonts count="\d+"/, '<fonts count="99"'), "fonts states 99"],
    [STYLES, replaced(/(<xf [^>]*)fontId="1"/, '$1fontId="99"'), "fontId 99 out of range"],
    [
      STYLES,
      replaced(/(<xf )numFmtId="3"/, '$1numFmtId="199"'),
      "number format 199 does not exist",
    ],
    [
      STYLES,
      replaced(/(<fonts .*<\/fonts>)(<fills .*<\/fills>)/, "$2$1"),
      "out of order in <styleSheet>",
    ],
    ["xl/drawings/drawing2.xml", replaced('id="3"', 'id="2"'), "shape id twice"],
    [CHART, replaced('<c:idx val="1"/>', '<c:idx val="0"/>'), "series idx twice"],
    [CHART, replaced('<c:order val="1"/>', '<c:order val="0"/>'), "series order twice"],
    [CHART, replaced("'Inwoners'!", "'Weg'!"), "refers to no sheet: 'Weg'!"],
    [CHART, replaced('<c:ptCount val="6"/>', '<c:ptCount val="2"/>'), "point out of range"],
    [
      CHART,
      replaced('<c:axId val="111111111"/><c:axId', '<c:axId val="5"/><c:axId'),
      "axis 5 does not exist",
    ],
    [
      CHART,
      replaced(/(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, "$2$1"),
      "<cat> out of order in <ser>",
    ],
    [
      CHART,
      replaced(/(<c:legend>.*<\/c:legend>)(<c:plotVisOnly[^>]*>)/, "$2$1"),
      "out of order in <chart>",
    ],
  ];

test("a sound package has nothing to say of", () => {
  expect(checkPackage(sound)).toEqual([]);
});

test.each(DAMAGE)("damage in %s is found: %#", (part, change, says) => {
  expect(checkPackage(withPart(sound, part, change)).join("\n")).toContain(says);
});
