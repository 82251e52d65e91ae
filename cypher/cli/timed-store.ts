import type { GraphStore } from "#graph/load/graph-store";

/** A store that sums up how long its callers waited for it. */
export function timedStore(inner: GraphStore): {
  readonly store: GraphStore;
  readonly seconds: () => number;
} {
  let milliseconds = 0;
  async function timed<T>(work: Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work;
    } finally {
      milliseconds += performance.now() - start;
    }
  }
  return {
    store: {
      put: (extraction) => timed(inner.put(extraction)),
      putAll: (extractions) => timed(inner.putAll(extractions)),
      deleteDocument: (id) => timed(inner.deleteDocument(id)),
      fingerprints: (sources) => timed(inner.fingerprints(sources)),
      contents: () => timed(inner.contents()),
    },
    seconds: () => milliseconds / 1000,
  };
}
