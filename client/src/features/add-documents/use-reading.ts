import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { checkDraft } from "./check-draft.ts";
import { draftsStore } from "./drafts-store.ts";
import { inputOf } from "./import-batches.ts";
import type { ImportLimits } from "./limits.ts";
import { previewDocument } from "./preview-document.ts";
import { readDrafts } from "./read-drafts.ts";
import { readFile } from "./read-file.ts";

/** Reads waiting texts as long as the page is shown. */
export function useReading(limits: ImportLimits | null): void {
  const client = useApolloClient();
  useEffect(
    () =>
      readDrafts(draftsStore, {
        readFile: (file) => readFile(file, limits),
        check: (draft) => checkDraft(draft, limits),
        preview: async (draft, signal) => {
          const { data } = await client.query({
            query: previewDocument,
            variables: { input: inputOf(draft) },
            fetchPolicy: "no-cache",
            context: { fetchOptions: { signal } },
          });
          if (data === undefined) throw new Error("The answer to a preview holds no data.");
          return data.previewDocument;
        },
      }),
    [client, limits],
  );
}
