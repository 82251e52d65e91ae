import type { Commitment, Target } from "../../model/commitment.ts";
import type { CommitmentId, EntityId, TargetId } from "../../model/ids.ts";
import {
  actorConfidence,
  type CommitmentGrounds,
  commitmentConfidence,
} from "../confidence/commitment-confidence.ts";
import { entityConfidences, unnamedConfidence } from "../confidence/entity-confidence.ts";
import { type Scales, scales } from "../confidence/scales.ts";
import { type TargetGrounds, targetConfidence } from "../confidence/target-confidence.ts";
import type { Mention } from "../layers.ts";

/** A commitment before it was weighed, with what it rests on. */
export interface Draft extends Omit<Commitment, "confidence" | "targets"> {
  readonly targets: readonly Omit<Target, "confidence">[];
  readonly rests: Pick<CommitmentGrounds, "way" | "cued" | "verb"> & Pick<TargetGrounds, "table">;
}

/** Commitments with their confidence, and what it was read from. */
export interface Weighed {
  readonly commitments: readonly Commitment[];
  readonly grounds: ReadonlyMap<CommitmentId, CommitmentGrounds>;
  readonly targetGrounds: ReadonlyMap<TargetId, TargetGrounds>;
}

/** Gives each commitment and target its confidence. Keeps the order. */
export function weighCommitments(
  drafts: readonly Draft[],
  genre: string,
  mentions: readonly Mention[],
  using: Scales = scales,
): Weighed {
  const named = entityConfidences(mentions, using);
  const unnamed = unnamedConfidence("Agency", using);
  const sure = (id: EntityId) => named.get(id) ?? unnamed;
  const grounds = new Map<CommitmentId, CommitmentGrounds>();
  const targetGrounds = new Map<TargetId, TargetGrounds>();
  const commitments = drafts.map(({ rests, ...draft }): Commitment => {
    const ground = groundsOf({ ...draft, rests }, genre, sure);
    const actor = actorConfidence(ground, using);
    const confidence = commitmentConfidence(ground, actor);
    grounds.set(draft.id, ground);
    const targets = draft.targets.map((target) => {
      const { comparator, unit, deadline } = target;
      const kind = { table: rests.table, comparator, unit, dated: deadline !== null, actor };
      targetGrounds.set(target.id, kind);
      return { ...target, confidence: targetConfidence(kind, using) };
    });
    return { ...draft, targets, confidence };
  });
  return { commitments, grounds, targetGrounds };
}

function groundsOf(draft: Draft, genre: string, sure: (id: EntityId) => number): CommitmentGrounds {
  const { actors, partners, programs, industries, targets, modality, rests } = draft;
  const objects = [...programs, ...industries];
  return {
    way: rests.way,
    genre,
    modality,
    cued: rests.cued,
    verb: rests.verb,
    actors: actors.length,
    actorConfidence: Math.min(...actors.map(sure)),
    programs: programs.length,
    industries: industries.length,
    numbers: targets.length,
    partners: partners.length,
    objectConfidence: objects.length > 0 ? mean(objects.map(sure)) : null,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
