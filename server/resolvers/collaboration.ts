import type { CollaborationResolvers } from "../schema/generated/resolvers.ts";

export const Collaboration: CollaborationResolvers = {
  parties: ({ parties }) => [...parties],
  commitment: ({ commitmentId }, _, { loaders }) =>
    commitmentId === null ? null : loaders.commitments.load(commitmentId),
  evidence: ({ place }) => place,
};
