import { REQUIREMENTS } from "../../src/workbench/host";
import { SAMPLES } from "../../test/workbench/host/samples/catalogue";
import { code, page, table } from "./markdown";
import { atMost, officeMembers } from "./office-members";
import type { OfficeMember } from "./office-members";
import { DIFFERENCES, INTRODUCTION } from "./excel-host-text";
import { servedClasses } from "./served-members";

const LIMIT = REQUIREMENTS["ExcelApi"]!;

/** docs/excel-host.md: what the Excel host serves, what it lacks, and where it differs from Excel. */
export function excelHostPage(): string {
  const office = officeMembers();
  const served = servedClasses();
  const excel = served.filter(({ name }) => office.has(name));
  const services = served.filter(({ name }) => !office.has(name));
  const untouched = [...office]
    .filter(
      ([name, members]) => offered(members).length > 0 && !excel.some((kind) => kind.name === name)
    )
    .map(([name]) => name)
    .sort();
  return page([
    "# The Excel host",
    "This page is made from the code and from the types of office.js (`npm run docs`); change it there.",
    ...INTRODUCTION,
    "## Requirement sets",
    table(
      ["Set", "Version"],
      Object.entries(REQUIREMENTS).map(([name, version]) => [name, version])
    ),
    "## Where it differs from Excel",
    DIFFERENCES.map((difference) => `- ${difference}`),
    "## Samples that run",
    "The call sequences of these public samples run on it, written anew, in `test/workbench/host/samples`.",
    table(
      ["Sample", "Follows", "Covers", "Lacks"],
      SAMPLES.map(({ name, source, covers, lacking = "" }) => [name, source, covers, lacking])
    ),
    "## Members",
    `Of each class: what is served, with the version of ExcelApi that brought it, and what of ${LIMIT} is not. Any other member is refused by its name.`,
    ...excel
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap(({ name, members }) => {
        const all = offered(office.get(name)!);
        const rows = all.filter((member) => members.has(member.name));
        const lacking = all.filter((member) => !members.has(member.name));
        return [
          `### ${name}`,
          table(
            ["Member", "Served", "ExcelApi"],
            rows.map((member) => [code(member.name), members.get(member.name)!, member.version!])
          ),
          ...(lacking.length > 0
            ? [`Not served: ${lacking.map((member) => code(member.name)).join(", ")}.`]
            : []),
        ];
      }),
    "## Services of office.js beside the workbook",
    services.map(({ name, members }) => {
      const names = [...members.keys()].map(code);
      return `- ${name}${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
    }),
    "## Classes that are not served",
    untouched.map((name) => code(name)).join(", "),
  ]);
}

function offered(members: readonly OfficeMember[]): OfficeMember[] {
  return members
    .filter(({ version }) => atMost(version, LIMIT))
    .sort((a, b) => a.name.localeCompare(b.name));
}
