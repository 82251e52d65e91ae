import { apiEntityType } from "../enums.ts";
import type { DocumentPreviewResolvers } from "../schema/generated/resolvers.ts";

export const DocumentPreview: DocumentPreviewResolvers = {
  entities: ({ entities }) => entities.map((entity) => ({ ...entity, type: apiEntityType[entity.type] })),
};
