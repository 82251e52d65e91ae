import { print } from "graphql";
import { createClient } from "graphql-sse";
import type { ImportProgressSubscription } from "../../api/generated/graphql.ts";
import { graphql } from "../../api/generated/index.ts";

const importProgress = graphql(`
  subscription ImportProgress($id: ID!) {
    importProgress(id: $id) {
      done
      total
    }
  }
`);

/** Tells how many documents of an import are finished, until the import ends or the function that it returns is called. */
export type WatchImport = (id: string, onDone: (done: number) => void) => () => void;

/** Watches an import over server-sent events; where these do not come through, nothing is told and the import goes on. */
export const watchImport: WatchImport = (id, onDone) => {
  const client = createClient({ url: "/graphql/stream", retryAttempts: 0 });
  const stop = client.subscribe<ImportProgressSubscription>(
    { query: print(importProgress), variables: { id } },
    {
      next: ({ data }) => {
        if (data) onDone(data.importProgress.done);
      },
      error: () => client.dispose(),
      complete: () => client.dispose(),
    },
  );
  return () => {
    stop();
    client.dispose();
  };
};
