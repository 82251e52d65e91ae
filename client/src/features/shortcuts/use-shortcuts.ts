import { useEffect, useState } from "react";
import { useExplorerActions, usualExpansion } from "../../exploring/ExplorerActions.tsx";
import { useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { emptySelection } from "../../state/selection.ts";

/** Listens to the shortcuts of the explorer; answers whether the dialog that lists them is open. */
export function useShortcuts(onList: () => void): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  const actions = useExplorerActions();
  const store = useExplorerStore();

  useEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);

    function pressed(event: KeyboardEvent): void {
      if (event.isComposing || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const act = event.metaKey || event.ctrlKey ? commandOf(key, event.shiftKey) : plainKey(key);
      if (!act) return;
      event.preventDefault();
      act();
    }

    function commandOf(key: string, shift: boolean): (() => void) | undefined {
      if (key === "z") return shift ? actions.redo : actions.undo;
      return key === "y" ? actions.redo : undefined;
    }

    function plainKey(key: string): (() => void) | undefined {
      const { nodes } = store.getState().selection;
      const [only] = nodes;
      switch (key) {
        case "f":
          return actions.fit;
        case "e":
          return nodes.size === 1 && only ? () => void actions.expand(only, [], usualExpansion) : undefined;
        case "delete":
        case "backspace":
          return nodes.size > 0 ? () => actions.remove([...nodes]) : undefined;
        case "l":
          return onList;
        case "escape":
          return () => choose(store, () => emptySelection);
        case "?":
          return () => setOpen(true);
        default:
          return undefined;
      }
    }
  }, [actions, store, onList]);

  return [open, setOpen];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog]") !== null)
  );
}
