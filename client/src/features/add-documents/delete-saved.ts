import type { ApolloClient } from "@apollo/client";
import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "./draft.ts";
import { type Drafts, reach } from "./drafts.ts";
import { deleteDocument } from "./import-documents.ts";
import { problemOf } from "./problem-of.ts";

/** Deletes a document that was just saved. */
export async function deleteSaved(
  store: StoreApi<Drafts>,
  client: ApolloClient,
  { key, revision }: Draft,
  documentId: string,
): Promise<void> {
  const set = (stage: Draft["stage"]) =>
    store.setState((drafts) => reach(drafts, key, revision, stage), true);
  set({ name: "deleting", documentId });
  try {
    await client.mutate({
      mutation: deleteDocument,
      variables: { id: documentId },
      fetchPolicy: "no-cache",
    });
    // A document that somebody else deleted before is gone as well.
    set({ name: "deleted" });
    await client.cache.reset();
  } catch (error) {
    set({ name: "undeleted", documentId, why: problemOf(error) });
  }
}
