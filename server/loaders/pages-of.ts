import DataLoader from "dataloader";
import type { Key, PageRow } from "#cypher/rows/page-row";
import { groupBy } from "./group-by.ts";

/** One page of a list that hangs on a parent; `more` is whatever else decides the rows (a role, types …). */
export interface PageOf<More> {
  readonly id: string;
  readonly after: Key | null;
  readonly limit: number;
  readonly count: boolean;
  readonly more: More;
}

export type PageParamsOf<More> = Omit<PageOf<More>, "id"> & { readonly ids: readonly string[] };

/** Loads pages: those of many parents that are alike in everything else come in one statement; null for no row. */
export function pagesOf<More, Row>(
  load: (page: PageParamsOf<More>) => Promise<readonly (PageRow<Row> & { readonly id: string })[]>,
): DataLoader<PageOf<More>, PageRow<Row> | null, string> {
  return new DataLoader(
    async (pages) => {
      const groups = groupBy(pages, ({ id: _, ...alike }) => JSON.stringify(alike));
      const found = new Map<string, PageRow<Row>>();
      await Promise.all(
        [...groups].map(async ([alike, [first, ...others]]) => {
          if (!first) return;
          const ids = [first, ...others].map(({ id }) => id);
          for (const row of await load({ ...first, ids })) found.set(alike + row.id, row);
        }),
      );
      return pages.map(({ id, ...alike }) => found.get(JSON.stringify(alike) + id) ?? null);
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}
