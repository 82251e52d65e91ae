/** What stands behind each type of the schema while it is being resolved: `AgencyParent` behind `Agency`. */
import type { CollaborationRow } from "#cypher/rows/collaboration-row";
import type { CommitmentRow, TargetRow } from "#cypher/rows/commitment-row";
import type { DocumentRow } from "#cypher/rows/document-row";
import type { EdgeRow } from "#cypher/rows/edge-row";
import type { EntityRow } from "#cypher/rows/entity-row";
import type { EvidenceRow, PlaceRow } from "#cypher/rows/evidence-row";
import type { NeighbourRow } from "#cypher/rows/neighbour-row";
import type { PostRow } from "#cypher/rows/post-row";
import type { PutStatus } from "#graph/load/graph-store";
import type { Connection } from "./connection.ts";
import type { Preview, PreviewCommitment, PreviewTarget } from "./preview.ts";

export type EntityParent = EntityRow;
export type OfficialParent = EntityRow;
export type AgencyParent = EntityRow;
export type RegionParent = EntityRow;
export type IndustryParent = EntityRow;
export type ProgramParent = EntityRow;
export type ActorParent = EntityRow;

export type DocumentParent = DocumentRow;
export type CommitmentParent = CommitmentRow;
export type CollaborationParent = CollaborationRow;
export type NodeParent = EntityRow | DocumentRow | CommitmentRow | CollaborationRow;

/** A place whose words may have come with it; else they are read where they are asked for. */
export type EvidenceParent = PlaceRow & Partial<Pick<EvidenceRow, "quote" | "document">>;

export interface TargetParent extends TargetRow {
  readonly evidence: EvidenceParent;
}

export interface MentionParent {
  readonly entity: EntityRow;
  readonly place: PlaceRow;
}

export type PostParent = PostRow;
export type NeighbourParent = NeighbourRow;
export type SubgraphEdgeParent = EdgeRow;

export interface SubgraphParent {
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly EdgeRow[];
  readonly missing: readonly string[];
}

export interface PathParent {
  readonly nodes: readonly EntityRow[];
  readonly hops: readonly EdgeRow[];
}

export type EntityConnectionParent = Connection<EntityRow>;
export type OfficialConnectionParent = Connection<EntityRow>;
export type AgencyConnectionParent = Connection<EntityRow>;
export type RegionConnectionParent = Connection<EntityRow>;
export type IndustryConnectionParent = Connection<EntityRow>;
export type ProgramConnectionParent = Connection<EntityRow>;
export type DocumentConnectionParent = Connection<DocumentRow>;
export type CommitmentConnectionParent = Connection<CommitmentRow>;
export type CollaborationConnectionParent = Connection<CollaborationRow>;
export type MentionConnectionParent = Connection<MentionParent>;
export type NeighbourConnectionParent = Connection<NeighbourRow>;

export interface CountsParent {
  readonly officials: number;
  readonly agencies: number;
  readonly regions: number;
  readonly industries: number;
  readonly programs: number;
  readonly documents: number;
  readonly commitments: number;
  readonly targets: number;
  readonly collaborations: number;
}

export interface StatsParent {
  readonly groups: readonly {
    readonly keys: readonly {
      readonly group: string;
      readonly label: string | null;
      readonly entity: EntityRow | null;
    }[];
    readonly count: number;
  }[];
  readonly totalGroups: number;
  readonly totalCommitments: number;
}

export type DocumentPreviewParent = Preview;
export type PreviewedCommitmentParent = PreviewCommitment;
export type PreviewedTargetParent = PreviewTarget;

export interface ImportedDocumentParent {
  readonly source: string;
  readonly status: PutStatus | "FAILED";
  readonly documentId: string | null;
  readonly problem: string | null;
}

export interface ImportResultParent {
  readonly id: string;
  readonly documents: readonly ImportedDocumentParent[];
}

export interface ImportProgressParent {
  readonly id: string;
  readonly done: number;
  readonly total: number;
  readonly source: string | null;
  readonly status: PutStatus | "FAILED" | null;
}

export interface DeleteResultParent {
  readonly id: string;
  readonly deleted: boolean;
}
