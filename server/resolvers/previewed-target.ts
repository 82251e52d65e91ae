import { apiComparator } from "../enums.ts";
import type { PreviewedTargetResolvers } from "../schema/generated/resolvers.ts";

export const PreviewedTarget: PreviewedTargetResolvers = {
  comparator: ({ comparator }) => apiComparator[comparator],
};
