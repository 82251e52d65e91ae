import type { Extraction } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** Everything found in a document but the document itself: what two versions of a text may have in common. */
export type Found = Omit<Extraction, "document">;

/** What is to be found once `by` units are put in at `at`: each place from there on has moved. Ids that name the document are blank. */
export function shifted(found: Found, at: number, by: number): Found {
  const { mentioned, context, posts, commitments, collaborations } = found;
  const move = <T extends Span>(place: T): T =>
    place.start >= at ? { ...place, start: place.start + by, end: place.end + by } : place;
  const moved = <T extends { readonly evidence: Span }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, evidence: move(item.evidence) }));
  return {
    mentioned: mentioned.map((named) => ({ ...named, mentions: named.mentions.map(move) })),
    context,
    posts: blank(moved(posts)),
    commitments: moved(commitments).map((each) => ({ ...each, targets: moved(each.targets) })),
    collaborations: blank(moved(collaborations)),
  };
}

function blank<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const keyed = items
    .map((item) => ({ ...item, id: "" }))
    .map((item) => [JSON.stringify(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
