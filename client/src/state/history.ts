import { type ExplorationDiff, invert } from "./exploration-diff.ts";

/** What a step did, for the words of undo and redo. */
export type StepKind = "added" | "expanded" | "removed" | "collapsed" | "moved" | "replaced";

export interface Step {
  readonly kind: StepKind;
  readonly diff: ExplorationDiff;
}

/** Steps that can be taken back and steps that can be done again, the next one last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

/** More steps than anybody takes back; older ones are forgotten. */
const maxSteps = 200;

/** Notes a step; what had been taken back can then no longer be done again. */
export function record({ past }: History, step: Step): History {
  return { past: [...past, step].slice(-maxSteps), future: [] };
}

/** The step to take back, as the diff that does it; null where there is none. */
export function stepBack({ past, future }: History): Travel | null {
  const step = past.at(-1);
  if (!step) return null;
  return { step, diff: invert(step.diff), history: { past: past.slice(0, -1), future: [...future, step] } };
}

/** The step to do again; null where there is none. */
export function stepForward({ past, future }: History): Travel | null {
  const step = future.at(-1);
  if (!step) return null;
  return { step, diff: step.diff, history: { past: [...past, step], future: future.slice(0, -1) } };
}

export interface Travel {
  readonly step: Step;
  readonly diff: ExplorationDiff;
  readonly history: History;
}
