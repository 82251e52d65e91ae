import { createStore, type StoreApi } from "zustand/vanilla";
import { type Exploration, type ExploredNode, emptyExploration } from "./exploration.ts";
import { applyDiff, type ExplorationDiff, isEmpty } from "./exploration-diff.ts";
import { emptyFilters, type Filters } from "./filters.ts";
import {
  emptyHistory,
  type History,
  record,
  type StepKind,
  stepBack,
  stepForward,
  type Travel,
} from "./history.ts";
import { emptySelection, keepOnly, type Selection } from "./selection.ts";

/** Everything that the user has made in the explorer. */
export interface ExplorerState {
  readonly exploration: Exploration;
  readonly history: History;
  readonly selection: Selection;
  readonly filters: Filters;
}

export const emptyExplorer: ExplorerState = {
  exploration: emptyExploration,
  history: emptyHistory,
  selection: emptySelection,
  filters: emptyFilters,
};

export type ExplorerStore = StoreApi<ExplorerState>;

/** A store of its own; the product has one, each test makes its own. */
export function makeExplorerStore(start: Partial<ExplorerState> = {}): ExplorerStore {
  return createStore(() => ({ ...emptyExplorer, ...start }));
}

/** Changes the picture and records the step; a diff that changes nothing is not recorded. */
export function perform(store: ExplorerStore, kind: StepKind, diff: ExplorationDiff): void {
  if (isEmpty(diff)) return;
  const { history } = store.getState();
  changePicture(store, diff, record(history, { kind, diff }));
}

/** Takes the last step back; null where there was none. */
export function undo(store: ExplorerStore): Travel | null {
  return travel(store, stepBack(store.getState().history));
}

/** Does again what was taken back last; null where there was none. */
export function redo(store: ExplorerStore): Travel | null {
  return travel(store, stepForward(store.getState().history));
}

/** Starts with a picture that cannot be taken back: the first one, or that of an address. */
export function startWith(
  store: ExplorerStore,
  nodes: readonly ExploredNode[],
  rest: Partial<Pick<ExplorerState, "selection" | "filters">> = {},
): void {
  store.setState({
    ...emptyExplorer,
    ...rest,
    exploration: { nodes: new Map(nodes.map((node) => [node.id, node])) },
  });
}

/** Changes what is chosen; neither recorded nor clearing what can be done again. */
export function choose(store: ExplorerStore, change: (selection: Selection) => Selection): void {
  store.setState(({ selection }) => ({ selection: change(selection) }));
}

/** Changes what is left out; neither recorded nor clearing what can be done again. */
export function filter(store: ExplorerStore, change: (filters: Filters) => Filters): void {
  store.setState(({ filters }) => ({ filters: change(filters) }));
}

function travel(store: ExplorerStore, to: Travel | null): Travel | null {
  if (to) changePicture(store, to.diff, to.history);
  return to;
}

function changePicture(store: ExplorerStore, diff: ExplorationDiff, history: History): void {
  const { exploration, selection } = store.getState();
  const next = applyDiff(exploration, diff);
  store.setState({
    exploration: next,
    history,
    selection: keepOnly(selection, (id) => next.nodes.has(id)),
  });
}
