import { z } from "zod";

/** Sort key of a row, most significant part first; its last part is unique. */
export const keyRow = z.array(z.union([z.string(), z.number()]));

export type Key = z.infer<typeof keyRow>;

/** A row with its sort key: what a cursor is made from. */
export interface Keyed<Item> {
  readonly item: Item;
  readonly key: Key;
}

/** One page of a list; the total is null where it was not asked for. */
export interface PageRow<Item> {
  readonly rows: readonly Keyed<Item>[];
  readonly total: number | null;
}

/** Shape of one page of a list whose rows have this shape. */
export function pageRow<Item>(item: z.ZodType<Item>) {
  return z.object({
    rows: z.array(z.object({ item, key: keyRow })),
    total: z.number().nullable(),
  });
}

/** What every paged statement is given: where to go on, how many rows, whether to count the whole list. */
export const pageParams = z.object({
  /** Key of the last row seen; null starts at the top. */
  after: keyRow.nullable(),
  limit: z.number(),
  count: z.boolean(),
});

export type PageParams = Readonly<z.infer<typeof pageParams>>;
