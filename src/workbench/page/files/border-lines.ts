import type { SideLine } from "../../../xlsx/file-look";
import type { ExcelLine, Line, Weight } from "../../host/files";
import { excelColor, line, namesOf } from "../../host/files";

/** Lines of a file, as Excel names them. */
const LINES: Readonly<Record<string, readonly [Line, Weight]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export function hostLine({ style, color = "000000" }: SideLine): ExcelLine {
  const [name, weight] = LINES[style] ?? LINES["thin"]!;
  return line(name, weight, `#${color}`);
}

/** The line of a file: of that name, and of that weight where there is one. */
export function fileLine(drawn: ExcelLine): SideLine {
  const { style, weight } = namesOf(drawn);
  const alike = Object.entries(LINES).filter(([, [name]]) => name === style);
  const found = alike.find(([, [, heavy]]) => heavy === weight) ?? alike[0];
  return { style: found?.[0] ?? "thin", color: excelColor(drawn.color).slice(1) };
}
