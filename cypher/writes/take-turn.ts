import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Makes writers take turns; what is read afterwards in the same transaction stays true until it commits. */
export const takeTurn = defineWrite("take-turn", { params: z.object({}), row: z.never() });
