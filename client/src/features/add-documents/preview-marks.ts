import type { EntityType } from "../../api/generated/graphql.ts";
import type { TextMark } from "../../document-view/text-mark.ts";
import { entityTypes } from "../../theme/entity-marks.ts";
import type { Preview } from "./preview-document.ts";

/** What can be pointed out in a text: names of each type of entity, and the words behind commitments. */
export type Pointed = EntityType | "COMMITMENT";

/** The order in which legends show them. */
export const pointedKinds: readonly Pointed[] = ["COMMITMENT", ...entityTypes];

/** Marks of everything found in a text but what is hidden. */
export function previewMarks(found: Preview, hidden: ReadonlySet<Pointed>): TextMark[] {
  const mentions = found.entities
    .filter(({ type }) => !hidden.has(type))
    .flatMap(({ id, type, name, mentions: places }) =>
      places.map(
        ({ start, end }): TextMark => ({ kind: "mention", start, end, type, entityId: id, label: name }),
      ),
    );
  if (hidden.has("COMMITMENT")) return mentions;
  const evidence = found.commitments.map(
    ({ actors, action, objects, evidence: { start, end } }): TextMark => ({
      kind: "evidence",
      start,
      end,
      label: [actors.join("、"), action, objects.join("、")].filter(Boolean).join(" "),
    }),
  );
  return [...evidence, ...mentions];
}

/** How many entities of each type there are, and how many commitments. */
export function pointedCounts(found: Preview): Readonly<Record<Pointed, number>> {
  const counts = {
    OFFICIAL: 0,
    AGENCY: 0,
    REGION: 0,
    INDUSTRY: 0,
    PROGRAM: 0,
    COMMITMENT: found.commitments.length,
  };
  for (const { type } of found.entities) counts[type] += 1;
  return counts;
}
