import { useEffect } from "react";
import { isUnsaved } from "./draft.ts";
import { useDrafts } from "./drafts-store.ts";

/** Lets the browser ask before the page is closed or loaded again while a text is not saved. */
export function useLeaveQuestion(): void {
  const unsaved = useDrafts(({ all }) => all.some(isUnsaved));
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
