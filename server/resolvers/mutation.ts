import { randomUUID } from "node:crypto";
import { ApiError, BadUserInput } from "../errors.ts";
import type { ImportItem } from "../imports.ts";
import { limits } from "../limits.ts";
import { checkText } from "../questions/check-text.ts";
import { sourceDocument, sourceOf } from "../questions/source-document.ts";
import type { MutationResolvers } from "../schema/generated/resolvers.ts";

export const Mutation: MutationResolvers = {
  importDocuments: async (_, { input, idempotencyKey }, context) => {
    if (input.length < 1 || input.length > limits.maxDocumentsPerImport)
      throw new BadUserInput(
        "input",
        `holds 1 to ${limits.maxDocumentsPerImport} documents, got ${input.length}.`,
        {
          min: 1,
          max: limits.maxDocumentsPerImport,
        },
      );
    if (idempotencyKey === "")
      throw new BadUserInput("idempotencyKey", "is empty. Leave it out or give a key.");
    checkText("idempotencyKey", idempotencyKey, limits.maxIdempotencyKeyLength);
    const items = await Promise.all(
      input.map(async (document, index): Promise<ImportItem> => {
        try {
          return await sourceDocument(document, `input.${index}`, context);
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return { source: sourceOf(document), problem: error.message };
        }
      }),
    );
    return context.imports.run(idempotencyKey ?? randomUUID(), items);
  },
  deleteDocument: async (_, { id }, { imports }) => ({ id, deleted: await imports.deleteDocument(id) }),
};
