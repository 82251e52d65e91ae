import { apiComparator } from "../enums.ts";
import type { TargetResolvers } from "../schema/generated/resolvers.ts";

export const Target: TargetResolvers = {
  comparator: ({ comparator }) => apiComparator[comparator],
  deadline: ({ deadlineDate }) => deadlineDate,
};
