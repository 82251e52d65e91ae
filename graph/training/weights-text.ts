import { LABELS } from "../extract/entities/tagger/labels.ts";
import { UNIT } from "../extract/entities/tagger/model.ts";
import { possible } from "./field-loss.ts";
import type { Fitted } from "./fit-tagger.ts";

/** Weights that round to nothing are left out. */
const LEAST_UNITS = 1;

/** Writes weights as the tagger reads them (`readModel`): sorted, rounded to whole units, opened by what they were fitted on. */
export function weightsText({ features, steps }: Fitted, origin: string): string {
  const rows = [...features]
    .map(([hash, weights]) => [hash.toString(36), unitsOf(weights, LEAST_UNITS)] as const)
    .filter(([, units]) => units !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const stepRows = Array.from({ length: LABELS }, (_, from) => {
    const pairs = Array.from({ length: LABELS }, (__, to) => to)
      .filter((to) => possible[from * LABELS + to])
      .map((to) => `${to}${Math.round((steps[from * LABELS + to] ?? 0) / UNIT)}`);
    return [`>${from}`, pairs.join(" ")] as const;
  });
  return `# ${origin}\n${[...stepRows, ...rows].map((row) => `${row.join("\t")}\n`).join("")}`;
}

function unitsOf(weights: Float64Array, least: number): string {
  return [...weights]
    .map((weight, label) => [label, Math.round(weight / UNIT)] as const)
    .filter(([, units]) => Math.abs(units) >= least)
    .map(([label, units]) => `${label}${units}`)
    .join(" ");
}
