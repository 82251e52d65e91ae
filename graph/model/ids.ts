import { hash } from "node:crypto";
import type { EntityType } from "./entity.ts";

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type EntityId = Id<"entity">;
export type DocumentId = Id<"document">;
export type CommitmentId = Id<"commitment">;
export type TargetId = Id<"target">;
export type PostId = Id<"post">;
export type CollaborationId = Id<"collaboration">;
export type SourceId = Id<"source">;
export type AnyId = EntityId | DocumentId | SourceId | CommitmentId | TargetId | PostId | CollaborationId;

/** 80 bits: among ten million ids the chance of one collision is below one in twenty billion. */
const HASH_LENGTH = 20;

/** Makes an entity's id from its canonical key, so that the same entity has the same id in every document and run. */
export function entityId(type: EntityType, key: string): EntityId {
  return tagged(type.toLowerCase(), [key]) as EntityId;
}

/** Makes a document's id from its text alone: the same text has the same id whatever it is called. */
export function documentId(text: string): DocumentId {
  return tagged("document", [text]) as DocumentId;
}

/** Makes the id under which a source (file name, URL …) is kept. */
export function sourceId(source: string): SourceId {
  return tagged("source", [source]) as SourceId;
}

/** Makes a commitment's id from everything it says, its quote included and its place left out: an edit elsewhere keeps it. */
export function commitmentId(parts: readonly string[]): CommitmentId {
  return tagged("commitment", parts) as CommitmentId;
}

/** Makes a target's id from its commitment and everything the target says. */
export function targetId(parts: readonly string[]): TargetId {
  return tagged("target", parts) as TargetId;
}

/** Makes a post's id from official, agency, title and the document that says so. */
export function postId(parts: readonly string[]): PostId {
  return tagged("post", parts) as PostId;
}

/** Makes a collaboration's id from its two parties (sorted), its commitment and the place that says so. */
export function collaborationId(parts: readonly string[]): CollaborationId {
  return tagged("collaboration", parts) as CollaborationId;
}

/** The part of an id before its hash: `agency`, `document`, `commitment` …; null where the text is not an id of ours. */
export function tagOf(id: string): string | null {
  return /^([a-z]+)_[0-9a-f]{20}$/.exec(id)?.[1] ?? null;
}

/** Hex digits of sha256 over the parts; the separator cannot occur inside a part that came from a text file. */
export function digest(parts: readonly string[]): string {
  return hash("sha256", parts.join("\u0000"), "hex");
}

function tagged(tag: string, parts: readonly string[]): string {
  return `${tag}_${digest(parts).slice(0, HASH_LENGTH)}`;
}
