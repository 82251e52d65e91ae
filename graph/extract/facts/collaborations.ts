import type { Collaboration, Commitment } from "../../model/commitment.ts";
import { collaborationId, type DocumentId, type EntityId } from "../../model/ids.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { actTogether, opensTogether, type Partnership } from "./partners.ts";
import type { Statement } from "./statements.ts";

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
  statement: Pick<Statement, "head" | "way" | "actors">,
  partnerships: readonly Partnership[],
): Collaboration[] {
  const { id, actors, partners, evidence } = commitment;
  const { subject } = statement.head;
  const subjects = (subject?.mentions ?? []).filter(({ entity }) => entity.type !== "Official");
  const together = actTogetherIn(shadow, statement, evidence.end);
  const groups = partnerships
    .filter(({ apart }) => apart)
    .map(({ partners: places }) => places.map(({ entity }) => entity.id));
  if (together || partners.length > 0) {
    const acting = subjects.length > 0 ? subjects.map(({ entity }) => entity.id) : actors;
    groups.push([...new Set([...acting, ...partners])]);
  }
  return groups.flatMap((group) => jointActions(group, document, { id, evidence }));
}

/** What parties do together, pair by pair, as one commitment says it; `listed` counts those of their list that are no parties of ours too. */
export function jointActions(
  parties: readonly EntityId[],
  document: DocumentId,
  { id, evidence }: Pick<Commitment, "id" | "evidence">,
  listed = parties.length,
): Collaboration[] {
  return pairsOf(parties, listed).map(([a, b]) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = collaborationId([first, second, id, document]);
    return { id: key, parties: [first, second], commitment: id, evidence };
  });
}

/** Whether those who act in a clause do it together: named in it, named before it and carried on, or meant by 双方 and 两地. */
export function actTogetherIn(
  shadow: string,
  { head: { subject, bodyStart }, way, actors }: Pick<Statement, "head" | "way" | "actors">,
  end: number,
): boolean {
  if (subject && subject.pronoun === null) return actTogether(subject, shadow, end);
  if (actors.length < 2) return false;
  const meant = subject ? mutual.test(subject.pronoun ?? "") : /^carried (?:in sentence|past)/.test(way);
  return meant && opensTogether(shadow, bodyStart, end);
}

const mutual = /^(?:双方|两地|两省市?|两市|各方|三方|三地|四部门)$/;

/** Nobody acts together with itself, however often it is named: 青海全省. */
function pairsOf(named: readonly EntityId[], listed: number): [EntityId, EntityId][] {
  const parties = [...new Set(named)];
  const pairs: [EntityId, EntityId][] = [];
  const heads = listed <= MOST_PARTIES_IN_PAIRS ? parties : parties.slice(0, 1);
  for (const [order, a] of heads.entries()) for (const b of parties.slice(order + 1)) pairs.push([a, b]);
  return pairs;
}
