import type { Collaboration, Commitment, Post } from "./commitment.ts";
import type { Entity } from "./entity.ts";
import type { DocumentId, EntityId } from "./ids.ts";
import type { Span } from "./span.ts";

/** A text as it comes in, before anything was found in it. */
export interface SourceDocument {
  /** File name, URL or id: where the text came from. The same source again means a new version of the same document. */
  readonly source: string;
  /** The canonical text: decoded once, then never trimmed, normalised or re-wrapped. All spans index it. */
  readonly text: string;
  readonly title: string | null;
  /** 2020-05-06, 2020-05 or 2020; null where unknown, then the text's own dateline counts. */
  readonly publishedOn: string | null;
  /** Name or GB/T 2260 code of the region that 我市, 全省 … refer to; null lets the text decide. */
  readonly homeRegion: string | null;
}

export interface Document {
  readonly id: DocumentId;
  readonly source: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly homeRegion: EntityId | null;
  readonly text: string;
  /** Hash of everything that decides the extraction: source document and extractor version. Equal means nothing to do. */
  readonly fingerprint: string;
}

/** A place that names an entity, with the rules that say so: A3+A2, M1 for the learned part. */
export interface NamingPlace extends Span {
  readonly rule: string;
}

/** An entity together with every place that names it, in reading order; at least one. */
export interface MentionedEntity {
  readonly entity: Entity;
  /** How likely it is one and meant by this document, from 0 to 1, three decimals. */
  readonly confidence: number;
  readonly mentions: readonly NamingPlace[];
}

/** Everything found in one document. Lists are sorted by id, mentions by place: same text, same bytes. */
export interface Extraction {
  readonly document: Document;
  readonly mentioned: readonly MentionedEntity[];
  /** Entities that the text does not name but the facts need: the home region, an agency's region and what these are part of. */
  readonly context: readonly Entity[];
  readonly posts: readonly Post[];
  readonly commitments: readonly Commitment[];
  readonly collaborations: readonly Collaboration[];
}
