import type { DocumentText } from "../text/document-text.ts";
import type { EntityLayer, FactLayer } from "./layers.ts";

/** Finds commitments with their targets, deadlines and partners, and collaborations. Pure; linear in the text's length. */
export function findFacts(_text: DocumentText, _entities: EntityLayer): FactLayer {
  return { commitments: [], collaborations: [], context: [] };
}
