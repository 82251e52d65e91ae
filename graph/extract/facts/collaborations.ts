import type { Collaboration, Commitment } from "../../model/commitment.ts";
import { collaborationId, type DocumentId, type EntityId } from "../../model/ids.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { Subject } from "./named-subjects.ts";
import { actTogether, type Partnership } from "./partners.ts";

/** Up to so many parties all pairs are said to work together; in longer lists each works with the first. */
const MOST_PARTIES_IN_PAIRS = 4;

/**
 * The joint actions that one commitment states: actors with partners, and actors among themselves where they act as one.
 * Example of ours: 山城市、江州市、邻水县共建港区 → three pairs.
 */
export function collaborationsOf(
  { shadow }: DocumentText,
  document: DocumentId,
  commitment: Pick<Commitment, "id" | "actors" | "partners" | "evidence">,
  subject: Subject | null,
  partnerships: readonly Partnership[],
): Collaboration[] {
  const { id, actors, partners, evidence } = commitment;
  const subjects = (subject?.mentions ?? []).filter(({ entity }) => entity.type !== "Official");
  const together = subject !== null && actTogether(subject, shadow, evidence.end);
  const groups = partnerships
    .filter(({ apart }) => apart)
    .map(({ partners: places }) => places.map(({ entity }) => entity.id));
  if (together || partners.length > 0) {
    const acting = subjects.length > 0 ? subjects.map(({ entity }) => entity.id) : actors;
    groups.push([...new Set([...acting, ...partners])]);
  }
  return groups.flatMap(pairsOf).map(([a, b]) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = collaborationId([first, second, id, document]);
    return { id: key, parties: [first, second], commitment: id, evidence };
  });
}

function pairsOf(parties: readonly EntityId[]): [EntityId, EntityId][] {
  const pairs: [EntityId, EntityId][] = [];
  const heads = parties.length <= MOST_PARTIES_IN_PAIRS ? parties : parties.slice(0, 1);
  for (const [order, a] of heads.entries()) for (const b of parties.slice(order + 1)) pairs.push([a, b]);
  return pairs;
}
