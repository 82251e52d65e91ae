import type { EntityType } from "../api/generated/graphql.ts";
import type { Place } from "./segments.ts";

/** A place of a document to point out: the words behind a fact, or the name of an entity. */
export interface TextMark extends Place {
  readonly kind: "evidence" | "mention";
  /** Type of the entity that a mention names. */
  readonly type?: EntityType;
  /** Entity that a mention names. */
  readonly entityId?: string;
  /** Name of the entity, or what the evidence states; read out and shown on hover. */
  readonly label: string;
}

/** Whether two places are the same one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Names a mark within its document. */
export function markKey({ kind, start, end, entityId }: TextMark): string {
  return `${kind}-${start}-${end}-${entityId ?? ""}`;
}

/** Marks as they are drawn: facts with the same words share one mark that carries all their labels. */
export function drawnMarks(marks: readonly TextMark[]): readonly TextMark[] {
  const labels = new Map<string, string[]>();
  for (const { kind, start, end, label } of marks) {
    if (kind !== "evidence") continue;
    const known = labels.get(`${start}-${end}`);
    if (known === undefined) labels.set(`${start}-${end}`, [label]);
    else if (!known.includes(label)) known.push(label);
  }
  const evidence = [...labels].map(([place, all]): TextMark => {
    const [start = 0, end = 0] = place.split("-").map(Number);
    return { kind: "evidence", start, end, label: all.join("；") };
  });
  return [...evidence, ...marks.filter(({ kind }) => kind === "mention")];
}

/** The marks with one for the words in focus; the very same marks where one covers these words exactly. */
export function withFocus(drawn: readonly TextMark[], focus: Place | null): readonly TextMark[] {
  if (focus === null) return drawn;
  if (drawn.some((mark) => mark.kind === "evidence" && samePlace(mark, focus))) return drawn;
  return [{ kind: "evidence", start: focus.start, end: focus.end, label: "" }, ...drawn];
}
