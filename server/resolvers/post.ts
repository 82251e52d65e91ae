import type { PostResolvers } from "../schema/generated/resolvers.ts";

export const Post: PostResolvers = { evidence: ({ place }) => place };
