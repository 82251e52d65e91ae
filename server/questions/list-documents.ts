import type { GraphQLResolveInfo } from "graphql";
import { documentsWhere } from "#cypher/queries/documents-where";
import type { DocumentRow } from "#cypher/rows/document-row";
import { type Connection, pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { limits } from "../limits.ts";
import type { QueryDocumentsArgs } from "../schema/generated/resolvers.ts";
import { checkIds } from "./check-ids.ts";
import { checkText } from "./check-text.ts";
import { readList } from "./read-list.ts";
import { sortsOf } from "./sorts-of.ts";

/** Documents that meet a filter, the newest first unless another order is asked for. */
export async function listDocuments(
  { where, orderBy, ...args }: QueryDocumentsArgs,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<DocumentRow>> {
  checkText("where.title", where?.title, limits.maxSearchLength);
  checkIds("where.homeRegion", where?.homeRegion);
  const sorts = sortsOf(orderBy, { by: "PUBLISHED_ON", descending: true });
  const request = pageRequest(args, { field: "Query.documents", of: [where, sorts] }, info);
  const conditions = {
    title: where?.title?.toLowerCase() ?? null,
    homeRegion: where?.homeRegion ?? null,
    publishedFrom: where?.publishedFrom ?? null,
    publishedTo: where?.publishedTo ?? null,
  };
  const page = await readList(reader, documentsWhere(conditions, sorts), request);
  return toConnection(request, page, (document) => document);
}
