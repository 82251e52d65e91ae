import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { readAddress, writeAddress } from "../state/address.ts";
import { useExplorerStore } from "../state/ExplorerStoreProvider.tsx";
import { showFirstPicture } from "./first-picture.ts";
import { restorePicture } from "./restore-picture.ts";

/** How far the explorer has come with its first picture. */
export type Start =
  | { readonly state: "starting" }
  /** `missing` are the ids of the address that the database does not know. */
  | { readonly state: "ready"; readonly missing: readonly string[] }
  /** There is nothing in the database yet. */
  | { readonly state: "empty" }
  | { readonly state: "failed"; readonly error: Error };

/**
 * Begins with the picture of the address; where it holds none, with what was there before, and otherwise with the first
 * picture. Begins anew when another address is opened in the same page. The second value begins once more.
 */
export function useStart(): readonly [start: Start, again: () => void] {
  const client = useApolloClient();
  const store = useExplorerStore();
  const [start, setStart] = useState<Start>({ state: "starting" });
  const turn = useRef(0);

  const begin = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    const tell = (next: Start) => {
      if (own === turn.current) setStart(next);
    };
    const here = writeAddress(store.getState());
    const picture = readAddress(location.hash);
    // Entities that the address adds to an empty canvas are the first picture.
    const adds = new URLSearchParams(location.search).has("add");
    if (picture === null && adds) {
      tell({ state: "ready", missing: [] });
      return;
    }
    if (here !== "" && (picture === null || location.hash === `#${here}`)) {
      tell({ state: "ready", missing: [] });
      return;
    }
    tell({ state: "starting" });
    try {
      if (picture) tell({ state: "ready", missing: await restorePicture(client, store, picture) });
      else if (await showFirstPicture(client, store)) tell({ state: "ready", missing: [] });
      else tell({ state: "empty" });
    } catch (error) {
      tell({ state: "failed", error: error instanceof Error ? error : new Error(String(error)) });
    }
  }, [client, store]);

  useEffect(() => {
    void begin();
    const opened = () => void begin();
    addEventListener("hashchange", opened);
    return () => removeEventListener("hashchange", opened);
  }, [begin]);

  return [start, () => void begin()];
}
