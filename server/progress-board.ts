import type { ImportProgressParent } from "./parents.ts";

/** Where imports post how far they are and where others read it, from the first step on, whenever they come. */
export interface ProgressBoard {
  post(progress: ImportProgressParent): void;
  /** All steps of an import; ends with its last one, or when no import of this id begins in time. */
  watch(id: string): AsyncIterableIterator<ImportProgressParent>;
}

/** How long a reader waits for an import that has not begun, in ms. */
const PATIENCE = 30_000;
/** So many imports are remembered. */
const KEPT = 200;

export function createProgressBoard(patience = PATIENCE): ProgressBoard {
  const steps = new Map<string, ImportProgressParent[]>();
  const waiting = new Map<string, Set<() => void>>();

  return {
    post(progress) {
      const { id, done } = progress;
      steps.set(id, [...(done === 0 ? [] : (steps.get(id) ?? [])), progress]);
      const [oldest] = steps.keys();
      if (steps.size > KEPT && oldest !== undefined) steps.delete(oldest);
      for (const wake of waiting.get(id) ?? []) wake();
    },
    async *watch(id) {
      for (let next = 0; ; next += 1) {
        if (!steps.get(id)?.[next]) await change(id);
        const step = steps.get(id)?.[next];
        if (!step) return;
        yield step;
        if (step.done === step.total) return;
      }
    },
  };

  function change(id: string): Promise<void> {
    return new Promise((resolve) => {
      const sleepers = waiting.get(id) ?? new Set();
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        if (sleepers.size === 0) waiting.delete(id);
        resolve();
      };
      const timer = setTimeout(wake, patience);
      waiting.set(id, sleepers.add(wake));
    });
  }
}
