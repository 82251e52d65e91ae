import { z } from "zod";

/** How many there are in all. */
export const totalRow = z.object({ total: z.number() });

export type TotalRow = Readonly<z.infer<typeof totalRow>>;
