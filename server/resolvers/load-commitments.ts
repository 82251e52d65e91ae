import type { CommitmentRow } from "#cypher/rows/commitment-row";
import type { PageRow } from "#cypher/rows/page-row";
import type { Loaders } from "../loaders/loaders.ts";

/** The commitments of a page of ids; one that was deleted in between is left out. */
export async function loadCommitments(
  loaders: Loaders,
  page: PageRow<string> | null,
): Promise<PageRow<CommitmentRow> | null> {
  if (!page) return null;
  const rows = await Promise.all(
    page.rows.map(async ({ item, key }) => {
      const commitment = await loaders.commitments.load(item);
      return commitment ? [{ item: commitment, key }] : [];
    }),
  );
  return { rows: rows.flat(), total: page.total };
}
