import type { Modality, RelationType } from "../api/generated/graphql.ts";

/** One line of the picture. */
export interface CanvasEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: RelationType;
  /** What is written on it: a title or a predicate; null for structure. */
  readonly label: string | null;
  readonly modality: Modality | null;
  /** Greatest of the commitments behind it, 0 to 1; null for posts and structure. */
  readonly confidence: number | null;
  /** How many facts stand behind it. */
  readonly count: number;
}

/** Relations of structure: they have no words behind them. */
const structure: ReadonlySet<RelationType> = new Set(["SERVES", "PART_OF"]);

/** Whether sentences stand behind a relation. */
export function hasEvidence(relation: RelationType): boolean {
  return !structure.has(relation);
}

/** Whether a line stands for commitments and is drawn as firmly as they bind. */
export function isModal({ modality, relation }: CanvasEdge): boolean {
  return modality !== null && (relation === "COMMITS_TO" || relation === "SPEAKS");
}

/**
 * The lines to draw. `WITH` says within a commitment what `COLLABORATES_WITH` says of the two parties, so where both join
 * the same pair one line is enough; the inspector of the pair lists both.
 */
export function drawnEdges(edges: readonly CanvasEdge[]): readonly CanvasEdge[] {
  const joint = new Set(
    edges.filter(({ relation }) => relation === "COLLABORATES_WITH").map(({ from, to }) => pairKey(from, to)),
  );
  return edges.filter(
    ({ relation, from, to }) => from !== to && !(relation === "WITH" && joint.has(pairKey(from, to))),
  );
}

/** The same key for both directions. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
