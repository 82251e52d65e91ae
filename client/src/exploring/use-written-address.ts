import { useEffect } from "react";
import { writeAddress } from "../state/address.ts";
import { useExplorerStore } from "../state/ExplorerStoreProvider.tsx";

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const pause = 200;

/** Keeps the address equal to the picture, so that reloading or sharing it gives the same one. */
export function useWrittenAddress(active: boolean): void {
  const store = useExplorerStore();

  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    write();
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };

    function write(): void {
      const hash = writeAddress(store.getState());
      const next = `${location.pathname}${hash === "" ? "" : `#${hash}`}`;
      if (`${location.pathname}${location.search}${location.hash}` !== next) {
        history.replaceState(history.state, "", next);
      }
    }
  }, [store, active]);
}
