import type { Query } from "../query.ts";
import type { Keyed, ListParams } from "../rows/page-row.ts";
import type { TotalRow } from "../rows/total-row.ts";

/** The values of a filter, by the names of the parameters that hold them. */
export type FilterParams = Readonly<Record<string, unknown>>;

/** A list that a filter and an order decide: the statement of a page, the one that counts all, and their values. */
export interface ListQuery<Item> {
  readonly page: Query<ListParams, Keyed<Item>>;
  readonly total: Query<object, TotalRow>;
  readonly params: FilterParams;
}
