import { z } from "zod";
import { defineWrite } from "../query.ts";
import { nodeRow } from "../rows/properties.ts";

/** Stores or overwrites a document's own properties. */
export const writeDocument = defineWrite("write-document", { params: nodeRow, row: z.never() });
