import type { CollaborationId, CommitmentId, EntityId, PostId, TargetId } from "./ids.ts";
import type { Span } from "./span.ts";

/** How firmly the words bind the actor (eval guidelines for facts); the order is from duty to ban. */
export const modalities = ["MUST", "WILL", "AIM", "ONGOING", "DONE", "WEAK", "PROHIBITED"] as const;
export type Modality = (typeof modalities)[number];

export const comparators = ["=", ">=", ">", "<=", "<", "~"] as const;
export type Comparator = (typeof comparators)[number];

/** A number that a commitment promises. */
export interface Target {
  readonly id: TargetId;
  readonly metric: string;
  readonly comparator: Comparator;
  /** In base units: 3万个 is 30000 个, 75% is 75 %, 1.5万亿元 is 1500000000000 元. */
  readonly value: number;
  readonly unit: string;
  /** A period (see graph/model/period.ts) whose last moment is the deadline. */
  readonly deadline: string | null;
  /** How likely the actor is to have promised this number, from 0 to 1, three decimals. */
  readonly confidence: number;
  /** Lies inside the evidence of its commitment. */
  readonly evidence: Span;
}

/** What an actor says it will do, aims at, must do, is doing or has done. */
export interface Commitment {
  readonly id: CommitmentId;
  /** The official who says it in his or her own turn or quote. */
  readonly speaker: EntityId | null;
  /** Agencies or regions that will do it; at least one. */
  readonly actors: readonly EntityId[];
  /** Agencies or regions it is done with. */
  readonly partners: readonly EntityId[];
  readonly programs: readonly EntityId[];
  readonly industries: readonly EntityId[];
  readonly regions: readonly EntityId[];
  /** The predicate as written: 携手共建. */
  readonly action: string;
  readonly modality: Modality;
  /** A period (see graph/model/period.ts) whose last moment is the deadline. */
  readonly deadline: string | null;
  /** The words that gave the deadline: 今年上半年. */
  readonly deadlineText: string | null;
  readonly targets: readonly Target[];
  /** How likely it is that the actors do this to that, from 0 to 1, three decimals. */
  readonly confidence: number;
  /** The clause or sentence that says it. */
  readonly evidence: Span;
}

/** An official's title at an agency, as one document says it: 党组书记、主任 are two posts. */
export interface Post {
  readonly id: PostId;
  readonly official: EntityId;
  readonly agency: EntityId;
  readonly title: string;
  readonly evidence: Span;
}

/** Joint action of two parties, as one document says it. */
export interface Collaboration {
  readonly id: CollaborationId;
  /** Agencies or regions, sorted by id. */
  readonly parties: readonly [EntityId, EntityId];
  readonly commitment: CommitmentId | null;
  readonly evidence: Span;
}
