// 国家数字经济创新发展试验区: what speaks for and against a name -> features for judging it
import { type Segment, segment } from "../../../lexicon/common-words.ts";
import { industryNames } from "../../../lexicon/industries.ts";
import { generalHeads, kindOfProgram, programSuffixes } from "../../../lexicon/program-suffixes.ts";
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { NameEvidence } from "./pool-names.ts";

/** Takes a feature: what it is about ("first word", "before"), what it says ("数字") and how much of it there is. */
export type TakeFeature = (family: string, value: string, amount: number) => void;

/** A name in its text, as the judge sees it. */
export interface NameInText {
  readonly shadow: string;
  readonly segmentation: Segmentation;
  readonly evidence: NameEvidence;
}

/** Tells everything known of a name: how sure the tagger is, what the rules say, the words that it is made of, and what stands around it. */
export function nameFeatures({ shadow, segmentation, evidence }: NameInText, take: TakeFeature): void {
  const { type, name, pooled, best } = evidence;
  take("pooled", "", logOdds(pooled));
  take("best", "", logOdds(best));
  const has = (family: string, value: string | number = "") => take(family, `${value}`, 1);
  has("name");
  tellSureness(evidence, has);
  tellBuild(name, wordsOf(evidence, segmentation), has);
  if (type === "Program") tellEnding(name, has);
  else has("listed", industryNames.has(name) ? "true" : "false");
  tellSurroundings(shadow, evidence, has);
}

/** Takes a feature that a name has or has not. */
type Has = (family: string, value?: string | number) => void;

function tellSureness({ pooled, places, likely, rules, longer, shorter }: NameEvidence, has: Has): void {
  const pool = step(pooled);
  const count = Math.min(4, places.length);
  const found = rules.join("+");
  has("pooled", pool);
  has("rules", found);
  has("rules, pooled", `${found} ${pool >> 1}`);
  has("places", count);
  has("places, pooled", `${count} ${pool}`);
  has("likely", `${Math.round((4 * likely) / Math.max(1, places.length))}/4`);
  has("longer", `${step(longer)} ${longer > pooled}`);
  has("shorter", `${step(shorter)} ${shorter > pooled}`);
}

/** The words of a name for itself; where the text has none that reaches over its edges, they are those of the text. */
function wordsOf({ name, places }: NameEvidence, segmentation: Segmentation): readonly Segment[] {
  const [first] = places;
  return (first && segmentation.between(first.start, first.end)) ?? segment(name);
}

function tellBuild(name: string, words: readonly Segment[], has: Has): void {
  tellWord("first", name, words[0], has);
  tellWord("last", name, words.at(-1), has);
  const speech = words.slice(0, 5).map(({ word }) => word?.speech ?? "?");
  has("speech", speech.join(" "));
  has("words", Math.min(6, words.length));
  has("length", Math.min(12, name.length));
  has("begins", name[0]);
  has("ends", name.slice(-2));
  for (const mark of marks) if (name.includes(mark)) has("has", mark);
  if (/\d/.test(name)) has("has", "digit");
  if (/^"[^"]*"$/.test(name)) has("has", "nothing outside quotes");
}

const marks = ['"', "《", "(", "、", "-", "+", "·"] as const;
const edges = {
  first: { word: "first word", speech: "first speech", cluster: "first cluster" },
  last: { word: "last word", speech: "last speech", cluster: "last cluster" },
} as const;

function tellWord(edge: keyof typeof edges, name: string, segment: Segment | undefined, has: Has): void {
  if (!segment) return;
  const { start, end, word } = segment;
  const family = edges[edge];
  has(family.word, edge === "first" ? name.slice(0, end - start) : name.slice(start - end));
  has(family.speech, word?.speech ?? "?");
  has(family.cluster, word?.cluster ?? "?");
}

function tellEnding(name: string, has: Has): void {
  const bare = name.replace(/["》]+$/, "");
  const suffix = suffixOf(bare);
  has("suffix", suffix ?? "?");
  if (!suffix) return;
  has("kind", kindOfProgram(name));
  if (generalHeads.has(suffix)) has("general", Math.min(6, bare.length - suffix.length));
}

function suffixOf(name: string): string | null {
  for (let length = Math.min(8, name.length); length > 0; length -= 1) {
    const end = name.slice(-length);
    if (programSuffixes.has(end)) return end;
  }
  return null;
}

function tellSurroundings(shadow: string, { places }: NameEvidence, has: Has): void {
  const before = new Set(places.map(({ start }) => beside(shadow[start - 1])));
  const after = new Set(places.map(({ end }) => beside(shadow[end])));
  for (const mark of before) has("before", mark);
  for (const mark of after) has("after", mark);
}

const layout = /[\s#|*_>-]/;

/** A neighbour; blanks and the signs of Markdown are the end of a line, which every format writes in its own way. */
function beside(sign: string | undefined): string {
  return sign === undefined || layout.test(sign) ? "line" : sign;
}

/** Logarithm of the odds, held between ±5. */
function logOdds(probability: number): number {
  return Math.max(-5, Math.min(5, Math.log((probability + 1e-6) / (1 - probability + 1e-6))));
}

/** One of eleven steps of equal odds. */
function step(probability: number): number {
  return Math.round(logOdds(probability)) + 5;
}
