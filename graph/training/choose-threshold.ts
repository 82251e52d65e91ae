import type { JudgedName } from "./judged-names.ts";

/** Names of one document with the probability that a judge who never saw the document gives each. */
export interface Judgement {
  readonly entities: number;
  readonly names: readonly (readonly [name: JudgedName, probability: number])[];
}

const steps = Array.from({ length: 61 }, (_, step) => 0.1 + step / 100);

/** F1 that differs by less than this between thresholds says nothing about other texts. */
const TOLERANCE = 0.005;

/**
 * The probability from which on names should count, in hundredths: of those whose F1 over all documents is as good as the best, the least,
 * because a fact is lost with the name that it is about, while a name too many stands alone.
 */
export function chooseThreshold(judgements: readonly Judgement[]): number {
  const scores = steps.map((threshold) => ({ threshold, score: f1(judgements, threshold) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const least = scores.find(({ score }) => score >= best - TOLERANCE)?.threshold ?? 0.5;
  return Number(least.toFixed(2));
}

function f1(judgements: readonly Judgement[], threshold: number): number {
  let right = 0;
  let wrong = 0;
  let all = 0;
  for (const { entities, names } of judgements) {
    const found = new Set<string>();
    for (const { verdict } of withoutRivals(names.filter(([, probability]) => probability >= threshold))) {
      if (verdict.answer === "yes") found.add(verdict.entity);
      if (verdict.answer === "no") wrong += 1;
    }
    right += found.size;
    all += entities;
  }
  return (2 * right) / (right + wrong + all || 1);
}

/** Of names one inside the other only the likelier is read, as in a text. */
function withoutRivals(names: Judgement["names"]): JudgedName[] {
  const chosen: JudgedName[] = [];
  for (const [candidate] of [...names].sort(([, a], [, b]) => b - a))
    if (!chosen.some(({ name }) => name.includes(candidate.name) || candidate.name.includes(name)))
      chosen.push(candidate);
  return chosen;
}
