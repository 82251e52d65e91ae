import { z } from "zod";
import { defineQuery } from "../query.ts";
import { totalRow } from "../rows/total-row.ts";

/** How many entities meet a filter, whose pieces are filled in where the list is made. One row. */
export const countEntities = defineQuery("count-entities", { params: z.looseObject({}), row: totalRow });
