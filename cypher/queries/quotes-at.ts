import { z } from "zod";
import { defineQuery } from "../query.ts";
import { evidenceRow, placeRow } from "../rows/evidence-row.ts";

/** The words at these places with their documents, in no order; places in unknown documents give no row. */
export const quotesAt = defineQuery("quotes-at", {
  params: z.object({ places: z.array(placeRow) }),
  row: evidenceRow,
});
