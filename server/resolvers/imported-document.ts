import type { ImportedDocumentResolvers } from "../schema/generated/resolvers.ts";

export const ImportedDocument: ImportedDocumentResolvers = {
  document: ({ documentId }, _, { loaders }) => (documentId ? loaders.documents.load(documentId) : null),
};
