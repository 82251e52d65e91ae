import { defineQuery } from "../query.ts";
import { type CollaborationRow, collaborationRow } from "../rows/collaboration-row.ts";
import { keyedRow, listParams } from "../rows/page-row.ts";
import { countCollaborations } from "./count-collaborations.ts";
import { fillStatement } from "./fill-statement.ts";
import type { ListQuery } from "./list-query.ts";
import { sortPieces } from "./sort-pieces.ts";
import { wherePieces } from "./where-pieces.ts";

/** Which joint actions; conditions given together must all hold, lists mean any of these, null means any. */
export interface CollaborationConditions {
  readonly party: readonly string[] | null;
  /** One side is or serves any of these or a division inside it. */
  readonly region: readonly string[] | null;
  /** Two regions: one side belongs to the first, the other to the second. */
  readonly between: readonly string[] | null;
  readonly crossProvince: boolean | null;
  /** What the commitment is about. */
  readonly industry: readonly string[] | null;
  readonly program: readonly string[] | null;
}

const template = defineQuery("collaborations-where", {
  params: listParams.loose(),
  row: keyedRow(collaborationRow),
});

/** The joint actions that meet conditions, by the date of their document. */
export function collaborationsWhere(
  { party, region, between, crossProvince, industry, program }: CollaborationConditions,
  descending: boolean,
): ListQuery<CollaborationRow> {
  const { filter, params } = wherePieces([
    { piece: "k.crossProvince = $crossProvince", params: { crossProvince } },
    { piece: "a.id IN $party OR b.id IN $party", params: { party } },
    { piece: `${belongsTo("a", "IN $region")} OR ${belongsTo("b", "IN $region")}`, params: { region } },
    {
      piece:
        `(${belongsTo("a", "= $between[0]")} AND ${belongsTo("b", "= $between[1]")}) OR ` +
        `(${belongsTo("a", "= $between[1]")} AND ${belongsTo("b", "= $between[0]")})`,
      params: { between },
    },
    { piece: isAbout("$industry"), params: { industry } },
    { piece: isAbout("$program"), params: { program } },
  ]);
  const { keys, after, key, order } = sortPieces(
    [{ expression: "d.publishedOn", descending, missing: descending ? "" : "9999-99-99" }],
    "k.id",
  );
  const text = fillStatement(template.text, {
    filter,
    keys: `WITH a, b, k, ${keys}`,
    after,
    row: `WITH a, b, k, ${key} AS key, ${order.names}`,
    order: order.clause,
  });
  const total = { ...countCollaborations, text: fillStatement(countCollaborations.text, { filter }) };
  return { page: { ...template, text }, total, params };
}

function belongsTo(party: "a" | "b", condition: "IN $region" | "= $between[0]" | "= $between[1]"): string {
  return `EXISTS { MATCH (${party})-[:SERVES|PART_OF*0..5]->(r:Region) WHERE r.id ${condition} }`;
}

function isAbout(ids: "$industry" | "$program"): string {
  return `EXISTS { MATCH (c:Commitment)-[:ABOUT]->(o:Entity) WHERE c.id = k.commitmentId AND o.id IN ${ids} }`;
}
