import type { GraphQLResolveInfo } from "graphql";
import { collaborationsWhere } from "#cypher/queries/collaborations-where";
import type { CollaborationRow } from "#cypher/rows/collaboration-row";
import { type Connection, pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { BadUserInput } from "../errors.ts";
import type { QueryCollaborationsArgs } from "../schema/generated/resolvers.ts";
import { checkIds } from "./check-ids.ts";
import { readList } from "./read-list.ts";
import { sortsOf } from "./sorts-of.ts";

/** Joint actions that meet a filter, the newest document's first unless another order is asked for. */
export async function listCollaborations(
  { where, orderBy, ...args }: QueryCollaborationsArgs,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<CollaborationRow>> {
  const { party, region, between, crossProvince, industry, program } = where ?? {};
  for (const [name, ids] of Object.entries({ party, region, industry, program }))
    checkIds(`where.${name}`, ids);
  if (between && between.length !== 2)
    throw new BadUserInput("where.between", `takes the ids of exactly two regions, got ${between.length}.`, {
      min: 2,
      max: 2,
    });
  const [sort] = sortsOf(orderBy, { by: "PUBLISHED_ON", descending: true });
  const request = pageRequest(args, { field: "Query.collaborations", of: [where, sort] }, info);
  const conditions = {
    party: party ?? null,
    region: region ?? null,
    between: between ?? null,
    crossProvince: crossProvince ?? null,
    industry: industry ?? null,
    program: program ?? null,
  };
  const list = collaborationsWhere(conditions, sort?.descending ?? true);
  const page = await readList(reader, list, request);
  return toConnection(request, page, (collaboration) => collaboration);
}
