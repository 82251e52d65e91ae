import { text } from "node:stream/consumers";
import { z } from "zod";
import { openNeo4jStore } from "#cypher/neo4j-store";
import { extractDocument } from "#graph/extract/extract-document";
import { sampleDocuments } from "#graph/fixtures/sample-documents";
import { serveClient } from "./served-client.ts";

// Serves the whole product with the sample documents. Standard input: the connection as JSON; the database is emptied.
// Standard output: the address. Ends with SIGTERM.

const connection = z
  .object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() })
  .parse(JSON.parse(await text(process.stdin)));

const served = await serveClient(connection);
const store = openNeo4jStore(served.database);
for (const { document } of await sampleDocuments()) await store.put(extractDocument(document));
process.stdout.write(`${served.url}\n`);

process.once("SIGTERM", () => void served.close());
