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

/** Shape of a row of a list whose items have this shape. */
export function keyedRow<Item>(item: z.ZodType<Item>) {
  return z.object({ item, key: keyRow });
}

/** Shape of one page of a list that hangs on a parent. */
export function pageRow<Item>(item: z.ZodType<Item>) {
  return z.object({ rows: z.array(keyedRow(item)), total: z.number().nullable() });
}

/** Where to go on (the key of the last row seen, null at the top) and how many rows to give. */
export const listParams = z.object({ after: keyRow.nullable(), limit: z.number() });

/** What the statement of a list that hangs on a parent is given: also whether to count the whole list. */
export const pageParams = listParams.extend({ count: z.boolean() });

export type ListParams = Readonly<z.infer<typeof listParams>>;
export type PageParams = Readonly<z.infer<typeof pageParams>>;
