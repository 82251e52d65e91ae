import type { WriteTransaction } from "./driver.ts";
import { renamed } from "./plan-entities.ts";
import { readEntities } from "./writes/read-entities.ts";
import { releaseDocument } from "./writes/release-document.ts";
import { settleCommitmentConfidences } from "./writes/settle-commitment-confidences.ts";
import { settleEntityConfidences } from "./writes/settle-entity-confidences.ts";
import { sweepCommitments } from "./writes/sweep-commitments.ts";
import { sweepEntities } from "./writes/sweep-entities.ts";
import { writeNames } from "./writes/write-names.ts";

/** Ids of what lost a document's support and may have to go. */
export interface Released {
  readonly entities: readonly string[];
  readonly commitments: readonly string[];
}

/** Takes back everything that a document states; what it alone supported stays until it is swept. */
export async function releaseFacts(transaction: WriteTransaction, document: string): Promise<Released> {
  const [released] = await transaction.run(releaseDocument, { document });
  if (!released) return { entities: [], commitments: [] };
  const { commitments, entities } = released;
  const forms = new Map(entities.map((entity) => [entity.id, entity.forms]));
  const stored = await transaction.run(readEntities, { ids: [...forms.keys()] });
  const rows = stored.flatMap((entity) => {
    const properties = renamed(entity, forms.get(entity.id) ?? [], -1);
    return properties ? [{ id: entity.id, properties }] : [];
  });
  if (rows.length > 0) await transaction.run(writeNames, { rows });
  return { entities: [...forms.keys()], commitments };
}

/** Removes what nothing supports any more, and takes back what only the released made so sure; the last step of a transaction, when everything new is written. */
export async function sweep(
  transaction: WriteTransaction,
  { entities, commitments }: Released,
): Promise<void> {
  if (commitments.length > 0) {
    await transaction.run(sweepCommitments, { ids: [...commitments] });
    await transaction.run(settleCommitmentConfidences, { ids: [...commitments] });
  }
  if (entities.length > 0) {
    await transaction.run(sweepEntities, { ids: [...entities] });
    await transaction.run(settleEntityConfidences, { ids: [...entities] });
  }
}
