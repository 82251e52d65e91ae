import { z } from "zod";
import { defineQuery, type Query } from "../query.ts";
import { type CommitmentConditions, commitmentFilter } from "./commitment-filter.ts";
import { fillStatement } from "./fill-statement.ts";

export type Grouping = "ACTOR" | "SPEAKER" | "PROGRAM" | "INDUSTRY" | "REGION" | "MODALITY" | "DEADLINE_YEAR";

const row = z.object({
  totalCommitments: z.number(),
  totalGroups: z.number(),
  /** Keys are ids of entities, modalities or years; null for commitments that have none. */
  groups: z.array(z.object({ keys: z.array(z.string().nullable()), count: z.number() })),
});

export type CommitmentGroups = z.infer<typeof row>;

interface Params {
  readonly limit: number;
}

const template = defineQuery("commitment-groups", { params: z.object({ limit: z.number() }), row });

/** Where a group's key comes from: a thing that the commitment is linked to, or one of its own properties. */
const sources: Readonly<Record<Grouping, { readonly link: string } | { readonly value: string }>> = {
  ACTOR: { link: "(c)<-[:COMMITS_TO]-(x:Entity)" },
  SPEAKER: { link: "(c)<-[:SPEAKS]-(x:Entity)" },
  PROGRAM: { link: "(c)-[:ABOUT]->(x:Program)" },
  INDUSTRY: { link: "(c)-[:ABOUT]->(x:Industry)" },
  REGION: { link: "(c)-[:ABOUT]->(x:Region)" },
  MODALITY: { value: "c.modality" },
  DEADLINE_YEAR: { value: "substring(c.deadlineDate, 0, 4)" },
};

/** The statement that counts commitments by one or two criteria, and the values that go with its filter; one row. */
export function commitmentGroups(
  groupings: readonly Grouping[],
  conditions: CommitmentConditions,
): { query: Query<Params, CommitmentGroups>; params: Readonly<Record<string, unknown>> } {
  const { start, filter, params } = commitmentFilter(conditions);
  const pieces = [0, 1].map((index) => groupPiece(groupings[index], index));
  const text = fillStatement(template.text, { start, filter, groups: pieces.join(" ") });
  return { query: { ...template, text, params: z.looseObject({ limit: z.number() }) }, params };
}

function groupPiece(grouping: Grouping | undefined, index: number): string {
  const known = index === 0 ? "c" : "c, g0";
  if (!grouping) return `WITH ${known}, null AS g${index}`;
  const source = sources[grouping];
  if ("value" in source) return `WITH ${known}, ${source.value} AS g${index}`;
  return `OPTIONAL MATCH ${source.link.replace("x:", `x${index}:`)} WITH ${known}, x${index}.id AS g${index}`;
}
