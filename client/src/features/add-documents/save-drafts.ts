import type { ApolloClient } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import type { StoreApi } from "zustand/vanilla";
import type { ImportDocumentsMutation } from "../../api/generated/graphql.ts";
import { type Draft, type DraftStage, isSavable } from "./draft.ts";
import { type Drafts, reach, type SaveSummary, saveEnded, saveProgress } from "./drafts.ts";
import { importBatches, inputOf } from "./import-batches.ts";
import { importDocuments } from "./import-documents.ts";
import type { ImportLimits } from "./limits.ts";
import { problemOf } from "./problem-of.ts";
import { sentence } from "./sentence.ts";
import type { WatchImport } from "./watch-import.ts";

const TIMES_TO_ASK = 10;
const MS_BETWEEN_ASKS = 1_000;

type Outcome = ImportDocumentsMutation["importDocuments"]["documents"][number];

/**
 * Saves every text whose preview is current, in as many imports as the server's limits ask for. Each text ends as saved or with the
 * reason why not; what was saved stays saved where a later import fails.
 */
export async function saveDrafts(
  store: StoreApi<Drafts>,
  client: ApolloClient,
  watch: WatchImport,
  limits: ImportLimits,
): Promise<void> {
  const texts = store.getState().all.filter(isSavable);
  const set = (next: (drafts: Drafts) => Drafts) => store.setState(next, true);
  const end = ({ key, revision }: Draft, stage: DraftStage) =>
    set((drafts) => reach(drafts, key, revision, stage));

  for (const text of texts) end(text, { name: "saving" });
  const summary = { imported: 0, unchanged: 0, failed: 0 };
  let before = 0;
  for (const batch of importBatches(texts, limits)) {
    const done = (count: number) => set((drafts) => saveProgress(drafts, before + count, texts.length));
    done(0);
    const stages = await importBatch(client, watch, batch, done);
    for (const [index, text] of batch.entries()) {
      const stage = stages[index] ?? { name: "unsaved", why: sentence("saveLost") };
      summary[countedAs(stage)] += 1;
      end(text, stage);
    }
    before += batch.length;
  }
  set((drafts) => saveEnded(drafts, summary));
  // Names, counts and neighbours may have changed everywhere.
  await client.cache.reset();
}

async function importBatch(
  client: ApolloClient,
  watch: WatchImport,
  batch: readonly Draft[],
  done: (count: number) => void,
): Promise<readonly DraftStage[]> {
  const idempotencyKey = newKey();
  const stop = watch(idempotencyKey, done);
  try {
    const { data } = await untilAnswered(() =>
      client.mutate({
        mutation: importDocuments,
        variables: { input: batch.map(inputOf), idempotencyKey },
        fetchPolicy: "no-cache",
      }),
    );
    return data?.importDocuments.documents.map(stageOf) ?? [];
  } catch (error) {
    const why = isAnswer(error) ? problemOf(error) : sentence("saveLost");
    return batch.map(() => ({ name: "unsaved", why }));
  } finally {
    stop();
  }
}

/**
 * Asks again where the connection broke: an import goes on without it, and the same key gets the result of the same import. A server
 * may cut a connection that has been quiet for a while, as it is during a long import.
 */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let asked = 1; ; asked += 1) {
    try {
      return await ask();
    } catch (error) {
      if (isAnswer(error) || asked === TIMES_TO_ASK) throw error;
      await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_ASKS));
    }
  }
}

function isAnswer(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) || ServerError.is(error);
}

function stageOf({ status, document, problem }: Outcome): DraftStage {
  if (status !== "FAILED" && document) {
    return { name: "saved", documentId: document.id, isNew: status === "IMPORTED" };
  }
  return { name: "unsaved", why: sentence("refused", { message: problem ?? "" }) };
}

function countedAs(stage: DraftStage): keyof SaveSummary {
  if (stage.name !== "saved") return "failed";
  return stage.isNew ? "imported" : "unchanged";
}

/** 128 random bits in hex. `crypto.randomUUID` exists on https and localhost only, this everywhere. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
