import { familyOf } from "../../extract/confidence/entity-confidence.ts";
import { type Reliability, readReliability } from "../../extract/confidence/reliability.ts";
import type { Weights } from "../../extract/confidence/weights.ts";
import { type Case, fitLogistic } from "./fit-logistic.ts";
import { factsJudge, type JudgedCommitment, type JudgedEntity, type JudgedTarget } from "./judged-facts.ts";
import type { FactDocument } from "./labelled-facts.ts";

/** The two files that confidence is read from, ready to be written. */
export interface FittedConfidence {
  readonly reliability: string;
  readonly weights: string;
}

/** A feature that fewer commitments have says nothing about others. */
const LEAST_COUNT = 8;

/**
 * Counts on labelled documents how often each family of rules was right, and fits what tells right commitments and targets from wrong ones.
 * Deterministic; linear in the documents.
 */
export function fitConfidence(documents: readonly FactDocument[]): FittedConfidence {
  const origin = originOf(documents);
  const judges = documents.map((document) => factsJudge(document));
  const entities = judges.flatMap((judge) => judge().entities).filter(({ judged }) => judged === null);
  const rules = countedRows(
    entities.flatMap(({ rules: speaking, right }) => speaking.map((rule) => [rule, right] as const)),
  );
  const ranking = readReliability(linesOf(rules));
  const families = countedRows(entities.map((entity) => [familyIn(entity, ranking), entity.right] as const));
  const reliability = readReliability(linesOf([...rules, ...families]));
  const commitments = fitLogistic(
    judges.flatMap((judge) => judge({ reliability, weights: new Map() }).commitments.flatMap(actorCases)),
    LEAST_COUNT,
  );
  const targets = fitLogistic(
    judges.flatMap((judge) => judge({ reliability, weights: commitments }).targets.map(targetCase)),
    LEAST_COUNT,
  );
  return {
    reliability: `# ${origin} Family, how often it was right, how often it spoke.\n${linesOf([...rules, ...families])}`,
    weights: weightsText(new Map([...commitments, ...targets]), origin),
  };
}

/** Each commitment counts once, by its share of right claims. */
function actorCases({ features, actorClaims }: JudgedCommitment): Case[] {
  if (actorClaims.length === 0) return [];
  return [{ features, truth: actorClaims.filter((right) => right).length / actorClaims.length }];
}

function targetCase({ features, right }: JudgedTarget): Case {
  return { features, truth: right ? 1 : 0 };
}

function familyIn({ type, rules, again }: JudgedEntity, ranking: Reliability): string {
  return rules.length === 0 ? `${type} unnamed` : familyOf(rules, again, ranking);
}

type Row = readonly [family: string, right: number, told: number];

function countedRows(cases: readonly (readonly [family: string, right: boolean])[]): Row[] {
  const counts = new Map<string, readonly [number, number]>();
  for (const [family, right] of cases) {
    const [before, told] = counts.get(family) ?? [0, 0];
    counts.set(family, [before + (right ? 1 : 0), told + 1]);
  }
  return [...counts].map(([family, [right, told]]) => [family, right, told]);
}

/** Weights in thousandths. */
function weightsText(weights: Weights, origin: string): string {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Number(weight.toFixed(3))] as const)
    .filter(([, weight]) => weight !== 0);
  return `# ${origin}\n${linesOf(rows)}`;
}

function linesOf(rows: readonly (readonly [string, ...number[]])[]): string {
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => `${row.join("\t")}\n`)
    .join("");
}

function originOf(documents: readonly FactDocument[]): string {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return `Made by npm run calibrate from ${documents.length} labelled documents of ${characters} characters.`;
}
