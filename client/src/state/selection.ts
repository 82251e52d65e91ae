/** What the inspector shows. */
export type Focus =
  | { readonly kind: "entity"; readonly id: string }
  /** All relations between two entities, whatever their direction. */
  | { readonly kind: "edge"; readonly from: string; readonly to: string }
  /** `back` is what was shown before, to return to. */
  | { readonly kind: "commitment"; readonly id: string; readonly back: Focus | null };

/** The words that the evidence panel shows, in UTF-16 code units of the document's text. */
export interface EvidencePlace {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  /** The commitment that the words state; null where they stand behind something else, like a post. */
  readonly commitmentId: string | null;
}

/** What is chosen. None of it is recorded for undo. */
export interface Selection {
  /** Ids of the nodes that are chosen on the canvas. */
  readonly nodes: ReadonlySet<string>;
  readonly focus: Focus | null;
  /** The evidence shown and its neighbours, to walk through. */
  readonly evidence: { readonly places: readonly EvidencePlace[]; readonly index: number } | null;
  /** The node that the keyboard stands on, drawn with a ring; null while the pointer is used. */
  readonly cursor: string | null;
}

export const emptySelection: Selection = { nodes: new Set(), focus: null, evidence: null, cursor: null };

/** Chooses one entity. The evidence of something else is put away. */
export function selectEntity(selection: Selection, id: string): Selection {
  return { ...selection, nodes: new Set([id]), focus: { kind: "entity", id }, evidence: null };
}

/** Chooses the relations between two entities. */
export function selectEdge(selection: Selection, from: string, to: string): Selection {
  return { ...selection, nodes: new Set([from, to]), focus: { kind: "edge", from, to }, evidence: null };
}

/** Shows a commitment; what is chosen on the canvas stays. */
export function selectCommitment(selection: Selection, id: string): Selection {
  return { ...selection, focus: { kind: "commitment", id, back: selection.focus } };
}

/** Returns from a commitment to what was shown before it. */
export function goBack(selection: Selection): Selection {
  return selection.focus?.kind === "commitment" ? { ...selection, focus: selection.focus.back } : selection;
}

/** Chooses several nodes; the inspector shows one only where one is chosen. */
export function selectNodes(selection: Selection, ids: readonly string[]): Selection {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return selectEntity(selection, only);
  return { ...selection, nodes: new Set(ids), focus: null, evidence: null };
}

/** Shows one of several pieces of evidence; an index outside the list shows the nearest end. */
export function showEvidence(
  selection: Selection,
  places: readonly EvidencePlace[],
  index: number,
): Selection {
  if (places.length === 0) return { ...selection, evidence: null };
  const within = Math.min(Math.max(index, 0), places.length - 1);
  return { ...selection, evidence: { places, index: within } };
}

/** Puts away what is no longer on the canvas. */
export function keepOnly(selection: Selection, has: (id: string) => boolean): Selection {
  const { focus, nodes, cursor } = selection;
  const gone =
    (focus?.kind === "entity" && !has(focus.id)) ||
    (focus?.kind === "edge" && !(has(focus.from) && has(focus.to)));
  return {
    nodes: new Set([...nodes].filter(has)),
    focus: gone ? null : focus,
    evidence: gone ? null : selection.evidence,
    cursor: cursor !== null && has(cursor) ? cursor : null,
  };
}
