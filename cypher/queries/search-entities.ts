import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";
import { keyRow, pageRow } from "../rows/page-row.ts";

/** Entities that a typed text may mean, best first; no row where there is none. Looks at the 1,000 best of each index. */
export const searchEntities = defineQuery("search-entities", {
  params: z.object({
    /** Lucene query for names; null where there is nothing to look for in them. */
    text: z.string().nullable(),
    /** Lucene query for pinyin; null where the text is no pinyin. */
    pinyin: z.string().nullable(),
    /** What was typed, in the form in which names are compared. */
    name: z.string(),
    /** What was typed without blanks, as it would begin a word of pinyin. */
    typed: z.string(),
    types: z.array(z.enum(entityTypes)).nullable(),
    after: keyRow.nullable(),
    limit: z.number(),
  }),
  row: pageRow(entityRow),
});
