import type { Modality } from "#graph/model/commitment";

/** Which commitments; conditions given together must all hold, lists mean any of these, absent means any. */
export interface CommitmentConditions {
  readonly actor?: readonly string[];
  readonly speaker?: readonly string[];
  readonly partner?: readonly string[];
  readonly program?: readonly string[];
  readonly industry?: readonly string[];
  readonly region?: readonly string[];
  readonly document?: readonly string[];
  readonly modality?: readonly Modality[];
  /** `YYYY-MM-DD`, inclusive like `deadlineTo`. */
  readonly deadlineFrom?: string;
  readonly deadlineTo?: string;
  readonly hasTarget?: boolean;
  /** From 0 to 1, inclusive. */
  readonly minConfidence?: number;
  readonly and?: readonly CommitmentConditions[];
  readonly or?: readonly CommitmentConditions[];
  readonly not?: CommitmentConditions;
}

/** A filter as pieces of a statement over `c` with the values that go along as parameters. */
export interface FilterPieces {
  /** How to come to the candidates: from the things named where that is possible, else all. */
  readonly start: string;
  readonly filter: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How a commitment hangs together with what a condition names; the rarest kind of thing first. */
const links = {
  document: "(c)-[:STATED_IN]->(x:Document)",
  speaker: "(c)<-[:SPEAKS]-(x:Entity)",
  program: "(c)-[:ABOUT]->(x:Entity)",
  partner: "(c)-[:WITH]->(x:Entity)",
  actor: "(c)<-[:COMMITS_TO]-(x:Entity)",
  industry: "(c)-[:ABOUT]->(x:Entity)",
  region: "(c)-[:ABOUT]->(x:Entity)",
} as const;

const linkNames = ["document", "speaker", "program", "partner", "actor", "industry", "region"] as const;

/** Turns a filter into a statement's pieces; no value of the filter becomes part of the text. */
export function commitmentFilter(conditions: CommitmentConditions): FilterPieces {
  const params: Record<string, unknown> = {};
  const parameter = (value: unknown): string => {
    const name = `p${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };
  const anchor = linkNames.find((name) => conditions[name]);
  const start = anchor
    ? `MATCH ${links[anchor]} WHERE x.id IN ${parameter(conditions[anchor])} WITH DISTINCT c`
    : "MATCH (c:Commitment)";
  const rest = anchor ? { ...conditions, [anchor]: undefined } : conditions;
  return { start, filter: `WHERE ${predicate(rest, parameter)}`, params };
}

function predicate(conditions: CommitmentConditions, parameter: (value: unknown) => string): string {
  const { modality, deadlineFrom, deadlineTo, hasTarget, minConfidence, and, or, not } = conditions;
  const parts: string[] = [];
  for (const name of linkNames) {
    const ids = conditions[name];
    if (ids) parts.push(`EXISTS { MATCH ${links[name]} WHERE x.id IN ${parameter(ids)} }`);
  }
  if (modality) parts.push(`c.modality IN ${parameter(modality)}`);
  // A commitment without a deadline meets neither bound; `not` must see false there and not the unknown of Cypher.
  if (deadlineFrom) parts.push(`coalesce(c.deadlineDate >= ${parameter(deadlineFrom)}, false)`);
  if (deadlineTo) parts.push(`coalesce(c.deadlineDate <= ${parameter(deadlineTo)}, false)`);
  if (hasTarget !== undefined)
    parts.push(`EXISTS { MATCH (c)-[:HAS_TARGET]->(:Target) } = ${parameter(hasTarget)}`);
  if (minConfidence !== undefined) parts.push(`coalesce(c.confidence >= ${parameter(minConfidence)}, false)`);
  for (const all of and ?? []) parts.push(`(${predicate(all, parameter)})`);
  if (or) parts.push(`(${or.map((any) => `(${predicate(any, parameter)})`).join(" OR ") || "false"})`);
  if (not) parts.push(`NOT (${predicate(not, parameter)})`);
  return parts.join(" AND ") || "true";
}
