/*
 * What the Excel host decides by itself, asked of a real Excel. Paste this file into a new snippet of Script Lab
 * (Microsoft's own add-in for trying out office.js), in an empty workbook, and run it. It makes a few worksheets,
 * prints one line a step, and removes the worksheets. A line that starts with "differs" is worth a report.
 */
const SHEET = "Proef blad";

/** A list as long as it is filled, as the sheets of Woning have them. */
const LIST = '=OFFSET($B$1,0,0,MAX(1,COUNTIF($B$1:$B$9,"?*")),1)';

/**
 * Every step: what is done, what Excel is expected to answer, and how to ask for it. The host answers the same, unless
 * `host` says what it answers instead; `dutch`: only asked of an Excel in Dutch.
 */
const steps = [
  {
    name: "An address names its worksheet, in quotes where needed",
    expected: "'Proef blad'!B2:C3",
    run: async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.load("address");
      await context.sync();
      return range.address;
    },
  },
  {
    name: "A whole worksheet, whole columns and whole rows have these addresses",
    expected: ["1:1048576", "B:C", "2:3"],
    run: async (context, sheet) => {
      const ranges = [sheet.getRange(), sheet.getRange("B:C"), sheet.getRange("2:3")];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
    },
  },
  {
    name: "Whole columns give no cells",
    expected: null,
    run: async (context, sheet) => {
      const range = sheet.getRange("B:B");
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    name: "Blank cells are empty texts, errors their names, and types are told",
    expected: [
      ["", "#DIV/0!", 1.5, true, "tekst"],
      ["Empty", "Error", "Double", "Boolean", "String"],
    ],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["", "=1/0", 1.5, true, "tekst"]];
      range.load("values, valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    },
  },
  {
    name: "An apostrophe makes text of what follows and is not part of it",
    expected: ["0123", "=1"],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["'0123", "'=1"]];
      range.load("values");
      await context.sync();
      return range.values[0];
    },
  },
  {
    name: "A text that looks like a number becomes one, unless the cell is formatted as text",
    expected: [2050, "2050"],
    run: async (context, sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      const range = sheet.getRange("A1:B1");
      range.values = [["2050", "2050"]];
      range.load("values");
      await context.sync();
      return range.values[0];
    },
  },
  {
    name: "null leaves a cell as it is",
    expected: [1, 3],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values[0];
    },
  },
  {
    name: "An array of another shape is refused, and nothing of it written",
    expected: "InvalidArgument",
    run: (context, sheet) => refusal(context, () => (sheet.getRange("A1:B2").values = [[1, 2, 3]])),
  },
  {
    name: "A formula that cannot be read is refused",
    expected: "InvalidArgument",
    run: (context, sheet) => refusal(context, () => (sheet.getRange("A1").formulas = [["=SUM(1"]])),
  },
  {
    name: "What is missing is ItemNotFound, or a null object",
    expected: ["ItemNotFound", true],
    run: async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Bestaat niet");
      await context.sync();
      const code = await refusal(context, () => worksheets.getItem("Bestaat niet").load("name"));
      return [code, missing.isNullObject];
    },
  },
  {
    name: "A second worksheet of the same name is refused",
    expected: "ItemAlreadyExists",
    run: (context) => refusal(context, () => context.workbook.worksheets.add(SHEET.toUpperCase())),
  },
  {
    name: "A name whose cells are deleted stays, as an error",
    expected: ["=#REF!", "Error", true],
    run: async (context, sheet) => {
      const name = context.workbook.names.add("Proef_Naam", sheet.getRange("A5:B6"));
      sheet.getRange("5:6").delete("Up");
      name.load("formula, type");
      const range = name.getRangeOrNullObject();
      await context.sync();
      name.delete();
      return [name.formula, name.type, range.isNullObject];
    },
  },
  {
    name: "In Dutch, a table gets unique headers of text",
    expected: ["jaar", "Kolom1", "jaar2", "2030"],
    dutch: true,
    run: async (context, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["jaar", "", "jaar", 2030],
        [1, 2, 3, 4],
      ];
      const header = sheet.tables.add("A1:D2", true).getHeaderRowRange();
      header.load("values");
      await context.sync();
      return header.values[0];
    },
  },
  {
    name: "A spilled formula stands in its first cell only; a block in its way stops it",
    expected: [[[1], [2]], "#SPILL!"],
    run: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      const range = sheet.getRange("A1:A2");
      range.load("values");
      await context.sync();
      sheet.getRange("A2").values = [["in de weg"]];
      const first = sheet.getRange("A1");
      first.load("values");
      await context.sync();
      return [range.values, first.values[0][0]];
    },
  },
  {
    name: "A write raises one event with the values before and after",
    expected: [["A1", "RangeEdited", "Local", 1, 2]],
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const events = await listen(context, sheet.onChanged, () => {
        sheet.getRange("A1").values = [[2]];
      });
      return events.map(({ address, changeType, source, details }) => [
        address,
        changeType,
        source,
        details.valueBefore,
        details.valueAfter,
      ]);
    },
  },
  {
    name: "Deleting rows raises an event for the rows",
    expected: [["3:4", "RowDeleted"]],
    run: async (context, sheet) => {
      const events = await listen(context, sheet.onChanged, () => {
        sheet.getRange("3:4").delete("Up");
      });
      return events.map(({ address, changeType }) => [address, changeType]);
    },
  },
  {
    name: "A calculation raises an event, also for what depends on the cell on another worksheet",
    expected: true,
    run: async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      const events = await listen(context, sheet.onCalculated, () => {
        sheet.getRange("A1").values = [[5]];
      });
      return events.length > 0;
    },
  },
  {
    name: "A protected worksheet refuses writes, except to cells that are not locked",
    expected: ["AccessDenied", 7],
    run: async (context, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const code = await refusal(context, () => (sheet.getRange("A1").values = [[1]]));
      const free = sheet.getRange("B1");
      free.values = [[7]];
      free.load("values");
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
      return [code, free.values[0][0]];
    },
  },
  {
    name: "A chart is as large as Excel makes it, and known by its name",
    expected: ["Proefgrafiek", 360, 216],
    run: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["jaar", "aantal"],
        ["2030", 1],
        ["2040", 2],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
      chart.name = "Proefgrafiek";
      chart.load("name, width, height");
      await context.sync();
      return [chart.name, Math.round(chart.width), Math.round(chart.height)];
    },
  },
  {
    name: "What starts with a minus is a formula where it can be read as one; an at sign is text",
    expected: ["#NAME?", "@naam", -3],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["- punt", "@naam", "-1-2"]];
      range.load("values");
      await context.sync();
      return range.values[0];
    },
  },
  {
    name: "Formatting a cell as text leaves its number a number",
    expected: ["Double", "String"],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[5, ""]];
      range.numberFormat = [["@", "@"]];
      range.values = [[null, "5"]];
      range.load("valueTypes");
      await context.sync();
      return range.valueTypes[0];
    },
  },
  {
    name: "The cells that a formula spills into give their values as formulas",
    expected: [["=SEQUENCE(2)"], [2]],
    run: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      const range = sheet.getRange("A1:A2");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    },
  },
  {
    name: "A number format that cannot be read is refused",
    expected: "InvalidArgument",
    run: (context, sheet) =>
      refusal(context, () => (sheet.getRange("A1").numberFormat = [['"dag']])),
  },
  {
    name: "A number too small for a double of Excel becomes 0",
    expected: 0,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[1e-320]];
      range.load("values");
      await context.sync();
      return range.values[0][0];
    },
  },
  {
    name: "A refusal says where it happened",
    expected: "WorksheetCollection.getItem",
    run: async (context) => {
      try {
        context.workbook.worksheets.getItem("Bestaat niet").load("name");
        await context.sync();
      } catch (error) {
        return error.debugInfo.errorLocation;
      }
      return "not refused";
    },
  },
  {
    name: "A null object cannot be changed",
    expected: "InvalidObjectPath",
    run: (context) =>
      refusal(context, () => {
        context.workbook.worksheets.getItemOrNullObject("Bestaat niet").name = "Nieuw";
      }),
  },
  {
    name: "Numbers with headers on two sides, as many rows as columns, become series by column",
    expected: ["x", "y"],
    run: async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "x", "y"],
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Auto");
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    },
  },
  {
    name: "A chart cannot take the name of another one",
    expected: "ItemAlreadyExists",
    run: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      const add = () => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto");
      add().name = "Een";
      const second = add();
      await context.sync();
      return refusal(context, () => (second.name = "Een"));
    },
  },
  {
    name: "In Dutch, logical values and errors are shown in Dutch, and are English underneath",
    expected: [
      ["WAAR", "#N/B"],
      [true, "#N/A"],
    ],
    dutch: true,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [[true, "=NA()"]];
      range.load("text, values");
      await context.sync();
      return [range.text[0], range.values[0]];
    },
  },
  {
    name: "In Dutch, a date format is written with j for the year",
    expected: ["dd-mm-yyyy", "dd-mm-jjjj", "31-12-2050"],
    dutch: true,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[55153]];
      range.numberFormatLocal = [["dd-mm-jjjj"]];
      range.load("numberFormat, numberFormatLocal, text");
      await context.sync();
      return [range.numberFormat[0][0], range.numberFormatLocal[0][0], range.text[0][0]];
    },
  },
  {
    name: "In Dutch, numbers and formulas are shown the Dutch way and stored the English way",
    expected: ["1.234,5", "=SUM(A1,0.5)"],
    dutch: true,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [[1234.5, "=SUM(A1,0.5)"]];
      sheet.getRange("A1").numberFormat = [["#,##0.0"]];
      range.load("text, formulas");
      await context.sync();
      return [range.text[0][0], range.formulas[0][1]];
    },
  },
  {
    name: "Errors have their English names in values, in every language",
    expected: ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?"],
    run: async (context, sheet) => {
      const range = errors(sheet);
      range.load("values");
      await context.sync();
      return range.values[0];
    },
  },
  {
    name: "In Dutch, errors are shown by their Dutch names",
    expected: ["#N/B", "#DEEL/0!", "#WAARDE!", "#VERW!", "#NAAM?"],
    dutch: true,
    run: async (context, sheet) => {
      const range = errors(sheet);
      range.load("text");
      await context.sync();
      return range.text[0];
    },
  },
  {
    name: "What a null object leads to is a null object as well",
    expected: [true, true, true],
    run: async (context) => {
      const { names, tables, worksheets } = context.workbook;
      const found = [
        names.getItemOrNullObject("Bestaat_Niet").getRangeOrNullObject(),
        tables
          .getItemOrNullObject("Bestaat_Niet")
          .getRange()
          .getEntireColumn()
          .getUsedRangeOrNullObject(true),
        worksheets.getItemOrNullObject("Bestaat niet").getRange("A1"),
      ];
      for (const range of found) range.load("address");
      await context.sync();
      return found.map(({ isNullObject }) => isNullObject);
    },
  },
  {
    name: "An array of one cell is a value like any other",
    expected: [1, "=SEQUENCE(1)", false],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=SEQUENCE(1)"]];
      range.load("values, formulas, hasSpill");
      await context.sync();
      return [range.values[0][0], range.formulas[0][0], range.hasSpill];
    },
  },
  {
    name: "A spilled cell tells in which cell its formula stands; a sheet without formulas has none",
    expected: ["'Proef blad'!A1", true],
    run: async (context, sheet) => {
      const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      const parent = sheet.getRange("A2").getSpillParentOrNullObject();
      parent.load("address");
      await context.sync();
      return [parent.address, formulas.isNullObject];
    },
  },
  {
    name: "A list of allowed values may be taken from a formula, in English whatever the language",
    expected: LIST,
    // A list by a formula is beyond the host, which says so.
    host: "NotImplemented",
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      const code = await refusal(context, () => {
        dataValidation.rule = { list: { inCellDropDown: true, source: LIST } };
        dataValidation.load("rule");
      });
      return code === "not refused" ? dataValidation.rule.list.source : code;
    },
  },
  {
    name: "Clearing what cells accept leaves the cells beside them theirs",
    expected: ["None", "WholeNumber"],
    run: async (context, sheet) => {
      const formula = { formula1: 1, formula2: 9, operator: "Between" };
      sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: formula };
      sheet.getRange("A1:B4").dataValidation.clear();
      const found = ["A1:A4", "A5:A9"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of found) each.load("type");
      await context.sync();
      return found.map(({ type }) => type);
    },
  },
  {
    name: "Series keep their names and places when their cells change, and a new one goes where it is put",
    expected: [
      ["een", "twee"],
      ["nul", "een", "twee"],
    ],
    run: async (context, sheet) => {
      sheet.getRange("A1:D4").values = [
        ["jaar", "een", "twee", "nul"],
        ["2030", 1, 4, 7],
        ["2040", 2, 5, 8],
        ["2050", 3, 6, 9],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns");
      const draw = (series, column, last) => {
        series.setValues(sheet.getRange(`${column}2:${column}${last}`));
        series.setXAxisValues(sheet.getRange(`A2:A${last}`));
      };
      chart.series.getItemAt(0).name = "een";
      draw(chart.series.getItemAt(0), "B", 3);
      draw(chart.series.add("twee"), "C", 3);
      chart.series.load("items/name");
      await context.sync();
      const first = chart.series.items.map(({ name }) => name);
      draw(chart.series.getItemAt(0), "B", 4);
      draw(chart.series.getItemAt(1), "C", 4);
      draw(chart.series.add("nul", 0), "D", 4);
      chart.series.load("items/name");
      await context.sync();
      return [first, chart.series.items.map(({ name }) => name)];
    },
  },
  {
    name: "A table that grows over filled cells takes their texts for headers and keeps what stands below",
    expected: [
      ["jaar", "aantal", "nieuw"],
      [2030, 1, 7],
    ],
    run: async (context, sheet) => {
      sheet.getRange("A1:C2").values = [
        ["jaar", "aantal", "nieuw"],
        [2030, 1, 7],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.resize("A1:C3");
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      header.load("values");
      body.load("values");
      await context.sync();
      return [header.values[0], body.values[0]];
    },
  },
  {
    name: "A setting keeps lists and records",
    expected: { rijen: [1, "twee"], grafieken: { "woning:proef": [true] } },
    run: async (context) => {
      const { settings } = context.workbook;
      settings.add("proef", { rijen: [1, "twee"], grafieken: { "woning:proef": [true] } });
      await context.sync();
      const kept = settings.getItemOrNullObject("proef");
      kept.load("value");
      await context.sync();
      kept.delete();
      await context.sync();
      return kept.value;
    },
  },
  {
    name: "A calculation is told of, also where the value stays the same",
    expected: true,
    run: async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*0"]];
      await context.sync();
      const events = await listen(context, sheet.onCalculated, () => {
        sheet.getRange("A1").values = [[5]];
      });
      return events.length > 0;
    },
  },
  {
    name: "What a batch deletes is gone for the rest of that batch",
    expected: "ItemNotFound",
    run: async (context) => {
      const other = context.workbook.worksheets.add(`${SHEET} weg`);
      await context.sync();
      return refusal(context, () => {
        other.delete();
        other.getRange("A1").values = [[1]];
      });
    },
  },
  {
    name: "A name may stand for several areas",
    expected: "='Proef blad'!$A$1,'Proef blad'!$C$3",
    // Names of several areas are beyond the host, which says so.
    host: "NotImplemented",
    run: async (context) => {
      const { names } = context.workbook;
      const code = await refusal(context, () =>
        names.add("Proef_Delen", "='Proef blad'!$A$1,'Proef blad'!$C$3")
      );
      if (code !== "not refused") return code;
      const name = names.getItem("Proef_Delen");
      name.load("formula");
      await context.sync();
      name.delete();
      await context.sync();
      return name.formula;
    },
  },
  {
    name: "One number format serves all cells of a range, and texts are indented",
    expected: [
      [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ],
      ["Left", 1],
    ],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = "0.00";
      range.format.horizontalAlignment = "Left";
      range.format.indentLevel = 1;
      range.load("numberFormat, format/horizontalAlignment, format/indentLevel");
      await context.sync();
      return [range.numberFormat, [range.format.horizontalAlignment, range.format.indentLevel]];
    },
  },
  {
    name: "A sheet keeps how it is printed (on a computer without any printer Excel may refuse this)",
    expected: ["Landscape", "A4", 1, "&A", "'Proef blad'!4:4"],
    run: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.load("orientation, paperSize, zoom");
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.load("leftFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      const { orientation, paperSize, zoom } = pageLayout;
      return [orientation, paperSize, zoom.horizontalFitToPages, footer.leftFooter, titles.address];
    },
  },
];

/** One error of each kind, side by side. */
function errors(sheet) {
  const range = sheet.getRange("A1:E1");
  range.formulas = [["=NA()", "=1/0", '=1+"a"', "=#REF!", "=bestaat_niet"]];
  return range;
}

/** The code with which a batch is refused, or what says that it was not. */
async function refusal(context, work) {
  try {
    work();
    await context.sync();
    return "not refused";
  } catch (error) {
    return error.code;
  }
}

/** The events that a piece of work raises within a second. */
async function listen(context, event, work) {
  const events = [];
  const handler = event.add(async (args) => void events.push(args));
  await context.sync();
  work();
  await context.sync();
  for (let i = 0; i < 20 && events.length === 0; i++)
    await new Promise((done) => setTimeout(done, 50));
  handler.remove();
  await context.sync();
  return events;
}

/** Runs one step on a new worksheet; gives what was found. */
async function runStep(step) {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add(SHEET);
    await context.sync();
    try {
      return await step.run(context, sheet);
    } catch (error) {
      return `stopped: ${error.code ?? ""} ${error.message}`;
    } finally {
      worksheets.getItem(SHEET).delete();
      await context.sync();
    }
  });
}

/** Runs all steps that this Excel can answer, and prints a line for each. */
async function checkExcel() {
  const isDutch = Office.context.displayLanguage.toLowerCase().startsWith("nl");
  for (const step of steps) {
    if (step.dutch && !isDutch) {
      console.log(`left out, for Dutch only: ${step.name}`);
      continue;
    }
    const found = JSON.stringify(await runStep(step));
    const expected = JSON.stringify(step.expected);
    console.log(found === expected ? `as expected: ${step.name}` : `differs: ${step.name}`);
    if (found !== expected) console.log(`  expected ${expected}\n  found    ${found}`);
  }
}

// In the tests the steps are run one by one; in Script Lab all of them, at once.
if (typeof window.excelChecklist === "object")
  Object.assign(window.excelChecklist, { steps, runStep });
else Office.onReady().then(checkExcel);
