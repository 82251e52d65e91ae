import { pageRequest, toConnection } from "../connection.ts";
import type { AgencyResolvers } from "../schema/generated/resolvers.ts";
import { entityFields, pageOf } from "./entity.ts";

export const Agency: AgencyResolvers = {
  ...entityFields,
  region: async ({ id }, _, { loaders }) => (await loaders.regionAbove.load(id))?.region ?? null,
  officials: async ({ id }, _, { loaders }) => [...(await loaders.posts.load(id))],
  collaborations: async (agency, args, { loaders }, info) => {
    const request = pageRequest(args, { field: "Agency.collaborations", of: agency.id }, info);
    const page = await loaders.collaborationsOf.load({ ...pageOf(agency, request), more: null });
    return toConnection(request, page, (collaboration) => collaboration);
  },
};
