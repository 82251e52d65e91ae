import type { ListQuery } from "#cypher/queries/list-query";
import type { PageRow } from "#cypher/rows/page-row";
import type { PageRequest } from "../connection.ts";
import type { Reader } from "../deadline.ts";

/** Reads the page that was asked for and, where its length was asked for too, counts the list at the same time. */
export async function readList<Item>(
  reader: Reader,
  { page, total, params }: ListQuery<Item>,
  { after, limit, count }: PageRequest,
): Promise<PageRow<Item>> {
  const [rows, counted] = await Promise.all([
    reader.read(page, { ...params, after, limit }),
    count ? reader.read(total, params) : [],
  ]);
  return { rows, total: counted[0]?.total ?? null };
}
