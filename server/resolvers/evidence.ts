import type { PlaceRow } from "#cypher/rows/evidence-row";
import { checkNumber } from "../connection.ts";
import type { Context } from "../context.ts";
import { limits } from "../limits.ts";
import type { EvidenceResolvers } from "../schema/generated/resolvers.ts";

const AROUND = 60;

export const Evidence: EvidenceResolvers = {
  document: async ({ document, documentId }, _, context) => document ?? documentOf(documentId, context),
  quote: async (evidence, _, context) => evidence.quote ?? quoteOf(evidence, context),
  context: async ({ documentId, start, end }, args, { loaders }) => {
    const { before, after } = { before: args.before ?? AROUND, after: args.after ?? AROUND };
    checkNumber("before", before, 0, limits.maxContext);
    checkNumber("after", after, 0, limits.maxContext);
    const text = (await loaders.texts.load(documentId))?.text ?? "";
    return {
      before: text.slice(wholeFrom(text, Math.max(0, start - before)), start),
      after: text.slice(end, wholeUntil(text, Math.min(text.length, end + after))),
    };
  },
};

/** The document of a place; it exists, because a place goes with its document. */
export async function documentOf(id: string, { loaders }: Context) {
  const document = await loaders.documents.load(id);
  if (!document) throw new Error(`The document ${id} of a stated fact does not exist.`);
  return document;
}

/** The words at a place. */
export async function quoteOf(place: PlaceRow, { loaders }: Context): Promise<string> {
  const quote = await loaders.quotes.load(place);
  if (quote === null) throw new Error(`The document ${place.documentId} of a stated fact does not exist.`);
  return quote;
}

/** Never shows half of a character that takes two code units. */
function wholeFrom(text: string, at: number): number {
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function wholeUntil(text: string, at: number): number {
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
