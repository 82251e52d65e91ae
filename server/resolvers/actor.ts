import type { ActorResolvers } from "../schema/generated/resolvers.ts";

export const Actor: ActorResolvers = {
  __resolveType: ({ type }) => (type === "Region" ? "Region" : "Agency"),
};
