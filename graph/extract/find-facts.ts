import type { DocumentText } from "../text/document-text.ts";
import { readCommitments } from "./facts/commitments.ts";
import type { EntityLayer, FactLayer } from "./layers.ts";

/** Finds commitments with their targets, deadlines and partners, and collaborations. Pure; linear in the text's length. */
export function findFacts(text: DocumentText, entities: EntityLayer): FactLayer {
  return readCommitments(text, entities);
}
