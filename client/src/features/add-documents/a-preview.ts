import type { Preview } from "./preview-document.ts";

/** A preview for tests: nothing found in a text of ten characters, but for what is given. */
export function aPreview(given: Partial<Preview> = {}): Preview {
  return {
    id: "document_1",
    title: "第一行",
    publishedOn: null,
    homeRegion: null,
    length: 10,
    entities: [],
    commitments: [],
    posts: [],
    collaborations: [],
    ...given,
  };
}
