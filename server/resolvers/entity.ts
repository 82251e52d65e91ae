import type { EntityRow } from "#cypher/rows/entity-row";
import { relations as allRelations } from "#cypher/rows/relation-row";
import { pageRequest, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { apiEntityType, entityTypesOf } from "../enums.ts";
import { limits } from "../limits.ts";
import type { Part } from "../loaders/loaders.ts";
import type { EntityResolvers, OfficialResolvers } from "../schema/generated/resolvers.ts";
import { loadCommitments } from "./load-commitments.ts";

const partOfRole = { ACTOR: "COMMITS_TO", PARTNER: "WITH", SPEAKER: "SPEAKS", OBJECT: "ABOUT" } as const;
const MAX_ALIASES = 50;

export const Entity: EntityResolvers = { __resolveType: ({ type }) => type };

/** What all five kinds of entity answer alike. */
export const entityFields = {
  aliases: ({ aliases }) => aliases.slice(0, MAX_ALIASES),
  commitmentCount: async ({ id }, _, { loaders }) => (await loaders.commitmentCounts.load(id))?.count ?? 0,
  mentions: async (entity, args, { loaders }, info) => {
    const request = pageRequest(args, { field: `${entity.type}.mentions`, of: entity.id }, info);
    const page = await loaders.mentionsOfEntity.load({ ...pageOf(entity, request), more: null });
    return toConnection(request, page, (place) => ({ entity, place }));
  },
  commitments: async (entity, { role, ...args }, { loaders }, info) => {
    const request = pageRequest(args, { field: `${entity.type}.commitments`, of: [entity.id, role] }, info);
    const more: Part | null = role ? partOfRole[role] : null;
    const page = await loaders.commitmentsOfEntity.load({ ...pageOf(entity, request), more });
    return toConnection(request, await loadCommitments(loaders, page), (commitment) => commitment);
  },
  neighbours: async (entity, { types, relations, ...args }, { loaders }, info) => {
    const scope = { field: `${entity.type}.neighbours`, of: [entity.id, types, relations] };
    const request = pageRequest(args, scope, info, limits.maxNeighboursPageSize);
    const more = { types: entityTypesOf(types), relations: relations ?? allRelations };
    const page = await loaders.neighboursOf.load({ ...pageOf(entity, request), count: true, more });
    return toConnection(request, page, (neighbour) => neighbour);
  },
  neighbourCounts: async ({ id }, _, { loaders }) =>
    (await loaders.neighbourCounts.load(id)).map(({ type, count }) => ({ type: apiEntityType[type], count })),
} satisfies Partial<OfficialResolvers<Context, EntityRow>>;

/** The part of a page's key that every list of a thing has. */
export function pageOf(
  { id }: { readonly id: string },
  { after, limit, count }: ReturnType<typeof pageRequest>,
) {
  return { id, after, limit, count };
}
