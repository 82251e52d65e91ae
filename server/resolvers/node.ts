import type { NodeResolvers } from "../schema/generated/resolvers.ts";

/** Told apart by what only one of them has. */
export const Node: NodeResolvers = {
  __resolveType: (node) => {
    if ("type" in node) return node.type;
    if ("parties" in node) return "Collaboration";
    return "modality" in node ? "Commitment" : "Document";
  },
};
