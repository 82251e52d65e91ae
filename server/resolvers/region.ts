import { pageRequest, toConnection } from "../connection.ts";
import { regionKindOf } from "../enums.ts";
import type { RegionResolvers } from "../schema/generated/resolvers.ts";
import { entityFields, pageOf } from "./entity.ts";

export const Region: RegionResolvers = {
  ...entityFields,
  kind: ({ kind }) => regionKindOf(kind),
  partOf: async ({ id }, _, { loaders }) => (await loaders.regionAbove.load(id))?.region ?? null,
  agencies: async (region, args, { loaders }, info) => {
    const request = pageRequest(args, { field: "Region.agencies", of: region.id }, info);
    const page = await loaders.agenciesOfRegion.load({ ...pageOf(region, request), more: null });
    return toConnection(request, page, (agency) => agency);
  },
  collaborations: async (region, args, { loaders }, info) => {
    const request = pageRequest(args, { field: "Region.collaborations", of: region.id }, info);
    const page = await loaders.collaborationsOf.load({ ...pageOf(region, request), more: null });
    return toConnection(request, page, (collaboration) => collaboration);
  },
};
