import { existsSync, writeFileSync } from "node:fs";
import type { Database } from "#cypher/driver";
import { say } from "#cypher/local/say";
import { openNeo4jStore } from "#cypher/neo4j-store";
import { counts } from "#cypher/queries/counts";
import { sampleDocuments } from "#graph/fixtures/sample-documents";
import { openExtractor } from "../extractor/extractor.ts";

/** A new server plans its first statements, and a busy machine takes its time with that. */
const FIRST_READ_MS = 60_000;

/**
 * Fills an empty database with the sample documents, so that there is something to walk through; a database that holds
 * anything else is left alone. With a `note` (a file) this happens once: it is written when all are stored, until then an
 * interrupted import goes on, and after that deleted samples stay deleted. Fails where the database does.
 */
export async function importSamples(
  database: Database,
  progress: (line: string) => void,
  note?: string,
): Promise<void> {
  if (note !== undefined && existsSync(note)) return;
  const samples = (await sampleDocuments()).map(({ document }) => document);
  const store = openNeo4jStore(database);
  const stored = await store.fingerprints(samples.map(({ source }) => source));
  const [held] = await database.read(counts, {}, FIRST_READ_MS);
  const ours = note === undefined ? 0 : stored.size;
  if ((held?.documents ?? 0) <= ours) await putAll();
  if (note !== undefined) writeFileSync(note, "");

  async function putAll(): Promise<void> {
    const extractor = openExtractor();
    try {
      for (const [index, sample] of samples.entries()) {
        const line = `${index + 1}/${samples.length} ${sample.title ?? sample.source}`;
        progress(say(`Importing sample documents: ${line}`, `正在导入示例文件：${line}`));
        await store.put(await extractor.extract(sample));
      }
    } finally {
      await extractor.close();
    }
  }
}
