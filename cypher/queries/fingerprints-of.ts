import { z } from "zod";
import { defineQuery } from "../query.ts";

/** Fingerprints by source, for ids of sources; unknown ones are absent. */
export const fingerprintsOf = defineQuery("fingerprints-of", {
  params: z.object({ sources: z.array(z.string()) }),
  row: z.object({ source: z.string(), fingerprint: z.string() }),
});
