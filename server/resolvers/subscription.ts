import { limits } from "../limits.ts";
import type { ImportProgressParent } from "../parents.ts";
import { checkText } from "../questions/check-text.ts";
import type { SubscriptionResolvers } from "../schema/generated/resolvers.ts";

export const Subscription: SubscriptionResolvers = {
  importProgress: {
    subscribe: (_, { id }, { imports }) => {
      checkText("id", id, limits.maxIdempotencyKeyLength);
      return imports.progress(id);
    },
    resolve: (progress: ImportProgressParent) => progress,
  },
};
