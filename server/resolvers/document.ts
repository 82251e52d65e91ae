import { pageRequest, toConnection } from "../connection.ts";
import { limits } from "../limits.ts";
import type { DocumentResolvers } from "../schema/generated/resolvers.ts";
import { pageOf } from "./entity.ts";
import { loadCommitments } from "./load-commitments.ts";

export const Document: DocumentResolvers = {
  text: async ({ id }, _, { loaders }) => (await loaders.texts.load(id))?.text ?? "",
  mentions: async (document, args, { loaders }, info) => {
    const scope = { field: "Document.mentions", of: document.id };
    const request = pageRequest(args, scope, info, limits.maxMentionsPageSize);
    const page = await loaders.mentionsOfDocument.load({ ...pageOf(document, request), more: null });
    return toConnection(request, page, ({ entity, start, end }) => ({
      entity,
      place: { documentId: document.id, start, end },
    }));
  },
  commitments: async (document, args, { loaders }, info) => {
    const request = pageRequest(args, { field: "Document.commitments", of: document.id }, info);
    const page = await loaders.commitmentsOfDocument.load({ ...pageOf(document, request), more: null });
    return toConnection(request, await loadCommitments(loaders, page), (commitment) => commitment);
  },
};
