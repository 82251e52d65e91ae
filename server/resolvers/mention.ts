import type { MentionResolvers } from "../schema/generated/resolvers.ts";
import { documentOf, quoteOf } from "./evidence.ts";

export const Mention: MentionResolvers = {
  document: ({ place }, _, context) => documentOf(place.documentId, context),
  quote: ({ place }, _, context) => quoteOf(place, context),
  start: ({ place }) => place.start,
  end: ({ place }) => place.end,
};
