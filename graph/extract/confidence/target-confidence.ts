// 新增泊位9座以上 by 2027 -> how likely it is that this number is a target
import type { Comparator } from "../../model/commitment.ts";
import { countingUnits } from "../facts/units.ts";
import { rounded } from "./rounded.ts";
import { type Scales, scales } from "./scales.ts";
import { type Feature, logOdds, probabilityOf } from "./weights.ts";

/** What a target rests on. */
export interface TargetGrounds {
  /** Whether the number stands in a table of indicators. */
  readonly table: boolean;
  readonly comparator: Comparator;
  readonly unit: string;
  /** Whether its deadline is known. */
  readonly dated: boolean;
  /** How likely it is that the actor stands behind the clause that holds the number. */
  readonly actor: number;
}

/** How likely the number is a target: a logistic regression over its kind and its actor. From 0 to 1, three decimals. */
export function targetConfidence(grounds: TargetGrounds, { weights }: Scales = scales): number {
  return rounded(probabilityOf(targetFeatures(grounds), weights));
}

/** What the regression looks at. */
export function targetFeatures({ table, comparator, unit, dated, actor }: TargetGrounds): Feature[] {
  const measure =
    unit === "%" || unit.endsWith("百分点") ? "share" : countingUnits.has(unit) ? "count" : "amount";
  const kinds = table
    ? ["target of a table"]
    : [
        `target ${measure}`,
        `target ${comparator === "=" ? "bare" : "compared"}`,
        `target ${dated ? "dated" : "undated"}`,
      ];
  return [...["target", ...kinds].map((feature) => [feature, 1] as const), ["target, actor", logOdds(actor)]];
}
