import type { CommitmentRowFragment, Comparator } from "../api/generated/graphql.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";

type Target = Pick<CommitmentRowFragment["targets"][number], "metric" | "comparator" | "value" | "unit">;

const signs: Readonly<Record<Comparator, string>> = {
  EQ: "=",
  GTE: "≥",
  GT: ">",
  LTE: "≤",
  LT: "<",
  ABOUT: "≈",
};

/** A target as a line: `5G基站 = 30,000 个`; large sums in the unit that people say them in: `投资 ≥ 1,200 亿元`. */
export function formatTarget({ metric, ...amount }: Target, language: Language): string {
  return `${metric} ${formatAmount(amount, language)}`.trim();
}

/** A target without its metric: `≥ 1,200 亿元`. */
export function formatAmount(
  { comparator, value, unit }: Pick<Target, "comparator" | "value" | "unit">,
  language: Language,
): string {
  const [shown, shownUnit] = inSpokenUnit(value, unit);
  const amount = `${formatNumber(shown, language)}${shownUnit === "%" ? "" : " "}${shownUnit}`.trim();
  return `${signs[comparator]} ${amount}`;
}

/** Sums of money from a hundred million on are said in 亿元; other quantities stay in their base unit. */
function inSpokenUnit(value: number, unit: string): readonly [number, string] {
  return unit === "元" && Math.abs(value) >= 1e8 ? [value / 1e8, "亿元"] : [value, unit];
}
