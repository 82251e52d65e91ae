// 市港航局|将|改造码头9座: named in the clause, a word of promise, a sure body -> how likely it is that it is this body's promise
import type { Modality } from "../../model/commitment.ts";
import { rounded } from "./rounded.ts";
import { type Scales, scales } from "./scales.ts";
import { type Feature, logOdds, probabilityOf } from "./weights.ts";

/** What a commitment rests on, as far as it tells how sure it is. */
export interface CommitmentGrounds {
  /** How the actors were found: `named body`, `carried in sentence official`, `standing issuer`. */
  readonly way: string;
  readonly genre: string;
  readonly modality: Modality;
  /** Whether words of the clause say how firmly it binds. */
  readonly cued: boolean;
  /** Where the predicate was found: at the head of the clause, further in, or nowhere. */
  readonly verb: "head" | "inside" | "none";
  readonly actors: number;
  /** Confidence of the least sure actor. */
  readonly actorConfidence: number;
  readonly programs: number;
  readonly industries: number;
  readonly numbers: number;
  readonly partners: number;
  /** Mean confidence of programs and industries; null where there are none. */
  readonly objectConfidence: number | null;
}

/**
 * How likely it is that the actor does this to that: the mean probability that its objects are some, times the probability that the actor
 * stands behind what is said (`actorConfidence`). From 0 to 1, three decimals.
 */
export function commitmentConfidence(
  { objectConfidence }: Pick<CommitmentGrounds, "objectConfidence">,
  actor: number,
): number {
  return rounded((objectConfidence ?? 1) * actor);
}

/** How likely it is that the actor stands behind what the clause says, whatever that is about: a logistic regression. */
export function actorConfidence(grounds: CommitmentGrounds, { weights }: Scales = scales): number {
  return probabilityOf(commitmentFeatures(grounds), weights);
}

/** What the regression looks at. */
export function commitmentFeatures(grounds: CommitmentGrounds): Feature[] {
  const { way, genre, modality, cued, verb, actors, programs, industries, numbers, partners } = grounds;
  const about = programs > 0 ? "program" : industries > 0 ? "industry" : numbers > 0 ? "number" : "partner";
  const [source = ""] = way.split(" ");
  const plain = [
    "commitment",
    `way ${way}`,
    `source ${source}`,
    `genre ${genre}`,
    `genre ${genre} source ${source}`,
    `modality ${modality}`,
    `cued ${cued}`,
    `verb ${verb}`,
    `about ${about}`,
    `actors ${Math.min(3, actors)}`,
    `objects ${Math.min(4, programs + industries)}`,
    `numbers ${Math.min(2, numbers)}`,
    `partners ${Math.min(1, partners)}`,
  ].map((feature) => [feature, 1] as const);
  return [...plain, ["actor", logOdds(grounds.actorConfidence)]];
}
