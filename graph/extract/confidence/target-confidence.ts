// 新增泊位9座以上 by 2027 -> the share of numbers of this kind that labelled documents have as targets
import type { Comparator } from "../../model/commitment.ts";
import { countingUnits } from "../facts/units.ts";
import { rounded } from "./rounded.ts";
import { type Scales, scales } from "./scales.ts";

/** What a target rests on. */
export interface TargetGrounds {
  /** Whether the number stands in a table of indicators. */
  readonly table: boolean;
  readonly comparator: Comparator;
  readonly unit: string;
  /** Whether its deadline is known. */
  readonly dated: boolean;
}

/** How likely the number is a target of the actor: how reliable numbers of its kind are, but never surer than that the actor acts. */
export function targetConfidence(
  grounds: TargetGrounds,
  actor: number,
  { reliability }: Scales = scales,
): number {
  return rounded(Math.min(actor, reliability(targetFamily(grounds))));
}

/** The family by which a number is weighed. */
export function targetFamily({ table, comparator, unit, dated }: TargetGrounds): string {
  if (table) return "Target of a table";
  const measure =
    unit === "%" || unit.endsWith("百分点") ? "share" : countingUnits.has(unit) ? "count" : "amount";
  return `Target ${measure} ${comparator === "=" ? "bare" : "compared"}, ${dated ? "dated" : "undated"}`;
}
