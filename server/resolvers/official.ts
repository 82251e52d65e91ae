import type { OfficialResolvers } from "../schema/generated/resolvers.ts";
import { entityFields } from "./entity.ts";

export const Official: OfficialResolvers = {
  ...entityFields,
  posts: async ({ id }, _, { loaders }) => [...(await loaders.posts.load(id))],
};
