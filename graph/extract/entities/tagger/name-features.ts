// 国家数字经济创新发展试验区: what speaks for and against a name -> features for judging it
import { type Segment, segment } from "../../../lexicon/common-words.ts";
import { industryNames } from "../../../lexicon/industries.ts";
import { generalHeads, kindOfProgram, programSuffixes } from "../../../lexicon/program-suffixes.ts";
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { NameEvidence } from "./pool-names.ts";

/** A feature of a name, and how much of it there is. */
export type NameFeature = readonly [feature: string, amount: number];

/** Everything known of a name: how sure the tagger is, what the rules say, the words that it is made of, and what stands around it. */
export function nameFeatures(
  shadow: string,
  segmentation: Segmentation,
  evidence: NameEvidence,
): NameFeature[] {
  const { type, pooled, best } = evidence;
  const weighed: readonly NameFeature[] = [
    ["pooled", logOdds(pooled)],
    ["best", logOdds(best)],
  ];
  const plain = [
    "name",
    ...sureness(evidence),
    ...build(evidence.name, wordsOf(evidence, segmentation)),
    ...(type === "Program" ? ending(evidence.name) : [`listed ${industryNames.has(evidence.name)}`]),
    ...surroundings(shadow, evidence),
  ].map((feature) => [feature, 1] as const);
  return [...weighed, ...plain].map(([feature, amount]) => [`${type[0]} ${feature}`, amount]);
}

function sureness({ pooled, places, likely, rules, longer, shorter }: NameEvidence): string[] {
  const pool = step(pooled);
  const count = Math.min(4, places.length);
  const found = rules.join("+");
  return [
    `pooled ${pool}`,
    `rules ${found}`,
    `rules ${found} pooled ${pool >> 1}`,
    `places ${count}`,
    `places ${count} pooled ${pool}`,
    `likely ${Math.round((4 * likely) / Math.max(1, places.length))}/4`,
    `longer ${step(longer)} ${longer > pooled}`,
    `shorter ${step(shorter)} ${shorter > pooled}`,
  ];
}

/** The words of a name for itself; where the text has none that reaches over its edges, they are those of the text. */
function wordsOf({ name, places }: NameEvidence, segmentation: Segmentation): readonly Segment[] {
  const [first] = places;
  return (first && segmentation.between(first.start, first.end)) ?? segment(name);
}

function build(name: string, words: readonly Segment[]): string[] {
  const marks = ['"', "《", "(", "、", "-", "+", "·"].filter((mark) => name.includes(mark));
  return [
    ...edge("first", name, words[0]),
    ...edge("last", name, words.at(-1)),
    `speech ${words
      .slice(0, 5)
      .map(({ word }) => word?.speech ?? "?")
      .join(" ")}`,
    `words ${Math.min(6, words.length)}`,
    `length ${Math.min(12, name.length)}`,
    `begins ${name[0]}`,
    `ends ${name.slice(-2)}`,
    ...marks.map((mark) => `has ${mark}`),
    ...(/\d/.test(name) ? ["has a digit"] : []),
    ...(/^"[^"]*"$/.test(name) ? ["whole in quotes"] : []),
  ];
}

function edge(which: "first" | "last", name: string, segment: Segment | undefined): string[] {
  if (!segment) return [];
  const { start, end, word } = segment;
  const written = which === "first" ? name.slice(0, end - start) : name.slice(start - end);
  return [`${which} word ${written}`, `${which} speech ${word?.speech}`, `${which} cluster ${word?.cluster}`];
}

function ending(name: string): string[] {
  const bare = name.replace(/["》]+$/, "");
  const lengths = [8, 7, 6, 5, 4, 3, 2, 1].filter((length) => length <= bare.length);
  const suffix = lengths.map((length) => bare.slice(-length)).find((end) => programSuffixes.has(end));
  if (!suffix) return ["suffix none"];
  const general = generalHeads.has(suffix) ? [`general ${Math.min(6, bare.length - suffix.length)}`] : [];
  return [`suffix ${suffix}`, `kind ${kindOfProgram(name)}`, ...general];
}

function surroundings(shadow: string, { places }: NameEvidence): string[] {
  const before = new Set(places.map(({ start }) => beside(shadow[start - 1])));
  const after = new Set(places.map(({ end }) => beside(shadow[end])));
  return [...[...before].map((mark) => `before ${mark}`), ...[...after].map((mark) => `after ${mark}`)];
}

/** A neighbour; blanks and the signs of Markdown are the end of a line, which every format writes in its own way. */
function beside(sign: string | undefined): string {
  return sign === undefined || /[\s#|*_>-]/.test(sign) ? "line" : sign;
}

/** Logarithm of the odds, held between ±5. */
function logOdds(probability: number): number {
  return Math.max(-5, Math.min(5, Math.log((probability + 1e-6) / (1 - probability + 1e-6))));
}

/** One of eleven steps of equal odds. */
function step(probability: number): number {
  return Math.round(logOdds(probability)) + 5;
}
