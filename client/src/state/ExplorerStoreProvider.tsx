import { createContext, type ReactNode, use } from "react";
import { useStore } from "zustand";
import { type ExplorerState, type ExplorerStore, makeExplorerStore } from "./explorer-store.ts";

const StoreContext = createContext<ExplorerStore>(makeExplorerStore());

/** Gives everything inside it one explorer store. */
export function ExplorerStoreProvider({
  store,
  children,
}: {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for changing it in event handlers. */
export function useExplorerStore(): ExplorerStore {
  return use(StoreContext);
}

/** A part of the state; the component is drawn again when that part changes. */
export function useExplorer<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(use(StoreContext), select);
}
