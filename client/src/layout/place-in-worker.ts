import type { PlacedNode, PlacingTask } from "./place-nodes.ts";

type Answer = MessageEvent<{ readonly key: number; readonly places: readonly PlacedNode[] }>;

let worker: Worker | null = null;
let lastKey = 0;

/** `placeNodes` beside the page, so that nothing stutters; in the page itself where there are no workers. */
export function placeInWorker(task: PlacingTask): Promise<readonly PlacedNode[]> {
  if (typeof Worker === "undefined") return placeHere(task);
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const own = worker;
  const key = ++lastKey;
  return new Promise((resolve) => {
    own.addEventListener("message", answered);
    own.addEventListener("error", failed);
    own.postMessage({ key, task });

    function answered({ data }: Answer): void {
      if (data.key !== key) return;
      finish(data.places);
    }

    // A worker that cannot start (blocked by a policy) must not leave the picture without the new nodes.
    function failed(): void {
      worker = null;
      void placeHere(task).then(finish);
    }

    function finish(places: readonly PlacedNode[]): void {
      own.removeEventListener("message", answered);
      own.removeEventListener("error", failed);
      resolve(places);
    }
  });
}

/** The layout comes into the page only where it has to run there. */
async function placeHere(task: PlacingTask): Promise<readonly PlacedNode[]> {
  const { placeNodes } = await import("./place-nodes.ts");
  return placeNodes(task);
}
