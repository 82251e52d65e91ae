import type { GraphQLResolveInfo } from "graphql";
import { nameQuery, pinyinQuery, pinyinWord } from "#cypher/queries/lucene";
import { searchEntities } from "#cypher/queries/search-entities";
import type { EntityRow } from "#cypher/rows/entity-row";
import { normalizeName } from "#graph/load/search-keys";
import { type Connection, pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { entityTypesOf } from "../enums.ts";
import { limits } from "../limits.ts";
import type { QuerySearchArgs } from "../schema/generated/resolvers.ts";
import { checkText } from "./check-text.ts";

/** Entities that a typed text may mean, best first; nothing for an empty text. */
export async function search(
  { query, types, ...args }: QuerySearchArgs,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<EntityRow>> {
  checkText("query", query, limits.maxSearchLength);
  const request = pageRequest(args, { field: "Query.search", of: [query, types] }, info);
  const name = normalizeName(query).trim();
  if (name === "") return toConnection(request, null, (entity: EntityRow) => entity);
  const [page] = await reader.read(searchEntities, {
    text: nameQuery(name),
    pinyin: pinyinQuery(name),
    name,
    typed: pinyinWord(name),
    types: entityTypesOf(types),
    after: request.after,
    limit: request.limit,
  });
  return toConnection(request, page, (entity) => entity);
}
