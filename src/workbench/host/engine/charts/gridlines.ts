import { letterOf } from "./definition";
import type { AnyDefinition } from "./definition";
import type { AxisRole } from "./details";

interface Gridlines {
  readonly major: boolean;
  readonly minor: boolean;
}

/** The lines across the chart: Excel draws those of the values, and of both directions under points. */
export function gridlines(definition: AnyDefinition, role: AxisRole): Gridlines {
  const lines = definition.axesDesign?.[letterOf(definition, role)]?.gridLines;
  if (lines === undefined) {
    const usual = role === "value" || (role === "category" && definition.type === "scatter");
    return { major: usual, minor: false };
  }
  return {
    major: lines === "major" || lines === "both",
    minor: lines === "minor" || lines === "both",
  };
}

/** As the engine names them. */
export function gridlineType({ major, minor }: Gridlines): "both" | "major" | "minor" | "none" {
  if (major) return minor ? "both" : "major";
  return minor ? "minor" : "none";
}
