import type { GraphQLResolveInfo } from "graphql";
import { entitiesWhere } from "#cypher/queries/entities-where";
import type { EntityRow } from "#cypher/rows/entity-row";
import { normalizeName } from "#graph/load/search-keys";
import type { EntityType } from "#graph/model/entity";
import { type Connection, pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { kindsOf } from "../enums.ts";
import { limits } from "../limits.ts";
import type { EntityOrder, InputMaybe, ProgramKind, RegionKind } from "../schema/generated/resolvers.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkIds } from "./check-ids.ts";
import { checkText } from "./check-text.ts";
import { readList } from "./read-list.ts";
import { sortsOf } from "./sorts-of.ts";

/** What the filters of the five kinds of entity can say, all of it optional. */
interface EntityWhere {
  readonly name?: InputMaybe<string>;
  readonly document?: InputMaybe<readonly string[]>;
  readonly minConfidence?: InputMaybe<number>;
  readonly region?: InputMaybe<readonly string[]>;
  readonly partOf?: InputMaybe<readonly string[]>;
  readonly kind?: InputMaybe<readonly (RegionKind | ProgramKind)[]>;
}

export interface EntityListArgs {
  readonly where?: InputMaybe<EntityWhere>;
  readonly orderBy?: InputMaybe<readonly EntityOrder[]>;
  readonly first?: InputMaybe<number>;
  readonly after?: InputMaybe<string>;
}

/** Entities of one type that meet a filter, by name unless another order is asked for. */
export async function listEntities(
  type: EntityType,
  { where, orderBy, ...args }: EntityListArgs,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<EntityRow>> {
  const { name, document, minConfidence, region, partOf, kind } = where ?? {};
  checkText("where.name", name, limits.maxSearchLength);
  checkIds("where.document", document);
  checkConfidence("where.minConfidence", minConfidence);
  checkIds("where.region", region);
  checkIds("where.partOf", partOf);
  const sorts = sortsOf(orderBy, { by: "NAME", descending: false });
  const request = pageRequest(args, { field: `Query.${info.fieldName}`, of: [where, sorts] }, info);
  const conditions = {
    name: name ? normalizeName(name) : null,
    document: document ?? null,
    region: region ?? null,
    partOf: partOf ?? null,
    kind: kindsOf(kind),
    minConfidence: minConfidence ?? null,
  };
  const page = await readList(reader, entitiesWhere(type, conditions, sorts), request);
  return toConnection(request, page, (entity) => entity);
}
