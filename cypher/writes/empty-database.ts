import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Empties the database; runs in an auto-commit transaction (`execute`) only. */
export const emptyDatabase = defineWrite("empty-database", { params: z.object({}), row: z.object({}) });
