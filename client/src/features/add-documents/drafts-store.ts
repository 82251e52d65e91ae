import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { type Drafts, noDrafts } from "./drafts.ts";

/** Holds the texts while the page is open, whichever part of the client is shown: going to the graph and back loses nothing. */
export const draftsStore = createStore<Drafts>(() => noDrafts);

/** Changes the texts by a pure function: `change(show, key)`. */
export function change<Given extends readonly unknown[]>(
  by: (drafts: Drafts, ...given: Given) => Drafts,
  ...given: Given
): void {
  draftsStore.setState((drafts) => by(drafts, ...given), true);
}

/** A part of the texts' state; the component is drawn again when the part changes. */
export function useDrafts<Part>(part: (drafts: Drafts) => Part): Part {
  return useStore(draftsStore, part);
}
