import { z } from "zod";
import { defineQuery } from "../query.ts";
import { totalRow } from "../rows/total-row.ts";

/** How many documents meet a filter, whose pieces are filled in where the list is made. One row. */
export const countDocuments = defineQuery("count-documents", { params: z.looseObject({}), row: totalRow });
