import type { Comparator, Modality } from "../../model/commitment.ts";
import type { Period } from "../../model/period.ts";
import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { findQuantities } from "./quantities.ts";

/**
 * Reads tables of indicators: a head row with years, then one row an indicator; the last year's column holds the target.
 * Example of ours: 指标|单位|2025年|2030年|属性 / 港口吞吐量|亿吨|2.1|3以上|预期性 → >= 300000000 吨 by 2030, an aim.
 */
export interface TableTarget {
  readonly row: Span;
  /** Name of the indicator without its unit. */
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly deadline: Period;
  /** 约束性 binds, everything else is aimed at. */
  readonly modality: Modality;
}

interface Head {
  readonly column: number;
  readonly year: Period;
  readonly unitColumn: number;
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:>=|≥|>)/, "不低于"],
  [/^(?:<=|≤|<)/, "不超过"],
];

/** All targets of the tables of a text in reading order; `publishedOn` tells targets from results. Linear in the text's length. */
export function tableTargetsOf(
  { text, shadow, blocks }: DocumentText,
  publishedOn: Period | null,
): TableTarget[] {
  const found: TableTarget[] = [];
  let head: Head | null = null;
  for (const block of blocks) {
    if (block.kind !== "row") {
      head = null;
      continue;
    }
    const cells = cellsOf(shadow, block);
    if (!head) {
      head = headOf(
        cells.map(({ start, end }) => shadow.slice(start, end)),
        publishedOn,
      );
      continue;
    }
    const target = targetIn(text, shadow, cells, head);
    if (target) found.push({ ...target, row: { start: block.start, end: block.end } });
  }
  return found;
}

function headOf(cells: readonly string[], publishedOn: Period | null): Head | null {
  const years = cells.map((cell) => /20\d\d/.exec(cell)?.[0] ?? null);
  const column = years.findLastIndex((year) => year !== null);
  const year = years[column];
  if (!year || column === 0) return null;
  if (publishedOn && year < publishedOn.slice(0, 4)) return null;
  return { column, year, unitColumn: cells.findIndex((cell) => /^\s*单位\s*$/.test(cell)) };
}

function targetIn(
  text: string,
  shadow: string,
  cells: readonly Span[],
  head: Head,
): Omit<TableTarget, "row"> | null {
  const words = (at: number) => {
    const cell = cells[at];
    return cell ? shadow.slice(cell.start, cell.end) : "";
  };
  const nameAt = cells.findIndex((_, at) => /[一-鿿]{2}/.test(words(at)));
  const name = cells[nameAt];
  if (!name || nameAt >= head.column) return null;
  const inBrackets = /\(([^()]{1,12})\)\s*$/.exec(words(nameAt));
  const unit = words(head.unitColumn).trim() || (inBrackets?.[1] ?? "");
  const [quantity] = quantityIn(words(head.column), unit);
  if (!quantity) return null;
  const end = name.end - (inBrackets?.[0].length ?? 0);
  return {
    metric: text.slice(name.start, end).trim(),
    comparator: quantity.comparator,
    value: quantity.value,
    unit: quantity.unit,
    deadline: head.year,
    modality: cells.some((_, at) => words(at).includes("约束")) ? "MUST" : "AIM",
  };
}

/** The value of a cell with the unit of its row: `≥95` and `%`, `[3.5]` and 亿元, 120左右 and 公里. */
function quantityIn(cell: string, unit: string): ReturnType<typeof findQuantities> {
  let value = cell.replace(/[[\]\s]/g, "");
  for (const [mark, words] of prefixes) value = value.replace(mark, words);
  const number = /^([^\d]{0,4}\d[\d,.]*(?:[万亿])?)(.*)$/.exec(value);
  if (!number) return [];
  const [, digits, rest] = number;
  const own = /^(?:以上|以下|以内|左右)?$/.test(rest ?? "");
  const whole = own ? `${digits}${unit}${rest}` : value;
  return findQuantities(whole, 0, whole.length);
}

/** The cells of a row, those between bars without the empty one before the first bar. */
export function cellsOf(shadow: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const unit = shadow.charAt(at);
    if (at < end && unit !== "\t" && unit !== "|") continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return shadow.charAt(start) === "|" ? cells.slice(1) : cells;
}
