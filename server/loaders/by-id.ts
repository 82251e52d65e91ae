import DataLoader from "dataloader";

/** How many ids go into one statement. */
const BATCH = 500;

/** Loads rows by id, each once a request, many in one statement; null for ids without a row. */
export function byId<Row>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      const rows = new Map((await load(ids)).map((row) => [idOf(row), row]));
      return ids.map((id) => rows.get(id) ?? null);
    },
    { maxBatchSize: BATCH },
  );
}
