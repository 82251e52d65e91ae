import type { GraphQLResolveInfo } from "graphql";
import { commitmentsWhere } from "#cypher/queries/commitments-where";
import type { CommitmentRow } from "#cypher/rows/commitment-row";
import { type Connection, pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { loadCommitments } from "../resolvers/load-commitments.ts";
import type { QueryCommitmentsArgs } from "../schema/generated/resolvers.ts";
import { commitmentConditions } from "./commitment-conditions.ts";
import { readList } from "./read-list.ts";
import { sortsOf } from "./sorts-of.ts";

/** Commitments that meet a filter; the newest document's first unless another order is asked for. */
export async function listCommitments(
  { where, orderBy, ...args }: QueryCommitmentsArgs,
  { reader, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<CommitmentRow>> {
  const sorts = sortsOf(orderBy, { by: "PUBLISHED_ON", descending: true });
  const request = pageRequest(args, { field: "Query.commitments", of: [where, sorts] }, info);
  const page = await readList(reader, commitmentsWhere(commitmentConditions(where), sorts), request);
  return toConnection(request, await loadCommitments(loaders, page), (commitment) => commitment);
}
