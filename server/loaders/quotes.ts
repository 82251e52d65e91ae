import DataLoader from "dataloader";
import { quotesAt } from "#cypher/queries/quotes-at";
import type { PlaceRow } from "#cypher/rows/evidence-row";
import type { Reader } from "../deadline.ts";
import { groupBy } from "./group-by.ts";

/** From this many places on, sending the text once is cheaper than cutting each quote out of it in the database. */
const MANY = 20;

/** Loads the words at places of documents; null where the document does not exist. */
export function quoteLoader(
  reader: Reader,
  texts: DataLoader<string, { readonly text: string } | null>,
): DataLoader<PlaceRow, string | null, string> {
  return new DataLoader(
    async (places) => {
      const perDocument = groupBy(places, ({ documentId }) => documentId);
      const few = places.filter(({ documentId }) => (perDocument.get(documentId)?.length ?? 0) < MANY);
      const rows = few.length > 0 ? await reader.read(quotesAt, { places: few.map(bare) }) : [];
      const quotes = new Map(rows.map((row) => [keyOf(row), row.quote]));
      return Promise.all(
        places.map(async (place) => {
          const quote = quotes.get(keyOf(place));
          if (quote) return quote;
          const document = await texts.load(place.documentId);
          return document ? document.text.slice(place.start, place.end) : null;
        }),
      );
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf({ documentId, start, end }: PlaceRow): string {
  return `${documentId}:${start}:${end}`;
}

function bare({ documentId, start, end }: PlaceRow): PlaceRow {
  return { documentId, start, end };
}
