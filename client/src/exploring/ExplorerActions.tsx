import { useApolloClient } from "@apollo/client/react";
import { createContext, type ReactNode, type RefObject, use, useMemo } from "react";
import type { EntityType } from "../api/generated/graphql.ts";
import type { Camera } from "../canvas/camera.ts";
import { currentLanguage } from "../i18n/i18n.ts";
import { sayIn } from "../i18n/use-words.ts";
import { useExplorerStore } from "../state/ExplorerStoreProvider.tsx";
import { broughtBy, maxExplored, removing } from "../state/exploration.ts";
import { perform, redo, undo } from "../state/explorer-store.ts";
import type { Travel } from "../state/history.ts";
import { announce } from "../state/notices.ts";
import { typeWords } from "../theme/type-words.ts";
import { expandEntity } from "./expand-entity.ts";
import { type Putting, putEntities } from "./put-entities.ts";
import { words } from "./words.ts";

/** What one can do with the picture. Each action says what it did; none throws. */
export interface ExplorerActions {
  /** Adds the strongest neighbours of these types, all types where none is given. */
  expand(id: string, types: readonly EntityType[], limit: number): Promise<void>;
  /** Takes away what expanding an entity brought. */
  collapse(id: string): void;
  remove(ids: readonly string[]): void;
  clear(): void;
  /** Puts entities on the canvas and chooses them. `keepEvidence` leaves the document that is open beside them. */
  put(ids: readonly string[], how?: { readonly keepEvidence: boolean }): Promise<void>;
  undo(): void;
  redo(): void;
  fit(): void;
}

const ActionsContext = createContext<ExplorerActions | null>(null);

/** The actions of the explorer around this component. */
export function useExplorerActions(): ExplorerActions {
  const actions = use(ActionsContext);
  if (!actions) throw new Error("useExplorerActions needs an ExplorerActionsProvider around the component.");
  return actions;
}

/** How many neighbours come unless the user asks for another number. */
export const usualExpansion = 25;

/** Gives everything inside it the actions on the picture that `camera` looks at. */
export function ExplorerActionsProvider({
  camera,
  children,
}: {
  readonly camera: RefObject<Camera | null>;
  readonly children: ReactNode;
}) {
  const client = useApolloClient();
  const store = useExplorerStore();

  const actions = useMemo((): ExplorerActions => {
    return {
      async expand(id, types, limit) {
        await attempt(async () => {
          const result = await expandEntity(client, store, { id, types, limit }, centre());
          announceExpansion(result, types);
        });
      },
      collapse(id) {
        const { exploration } = store.getState();
        const ids = broughtBy(exploration, id);
        perform(store, "collapsed", removing(exploration, ids));
        announce(
          ids.length === 0 ? say()("nothingToCollapse") : say()("collapsed", { count: ids.length }),
          "done",
          ids.length === 0 ? [] : ["undo"],
        );
      },
      remove(ids) {
        if (ids.length === 0) return;
        perform(store, "removed", removing(store.getState().exploration, ids));
        announce(say()("removed", { count: ids.length }), "done", ["undo"]);
      },
      clear() {
        const { exploration } = store.getState();
        perform(store, "removed", removing(exploration, exploration.nodes.keys()));
        announce(say()("cleared"), "done", ["undo"]);
      },
      async put(ids, { keepEvidence } = { keepEvidence: false }) {
        await attempt(async () => {
          announcePutting(await putEntities(client, store, { ids, keepEvidence }, centre()));
          const [only] = ids;
          requestAnimationFrame(() => {
            if (ids.length === 1 && only !== undefined) camera.current?.reveal(only);
            else camera.current?.fit();
          });
        });
      },
      undo() {
        sayTravel(undo(store), "undone", "nothingToUndo");
      },
      redo() {
        sayTravel(redo(store), "redone", "nothingToRedo");
      },
      fit() {
        camera.current?.fit();
      },
    };

    function centre() {
      return camera.current?.centre() ?? { x: 0, y: 0 };
    }
  }, [client, store, camera]);

  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

function say() {
  return sayIn(words, currentLanguage());
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    announce(say()("failed", { problem }), "failed");
  }
}

function announceExpansion(
  { added, total, remaining, full }: Awaited<ReturnType<typeof expandEntity>>,
  types: readonly EntityType[],
): void {
  const [only] = types;
  const what =
    types.length === 1 && only ? sayIn(typeWords, currentLanguage())(`${only}s`) : say()("related");
  const values = { added, total, remaining, what, max: maxExplored };
  const offers = added > 0 ? (["undo", "fit"] as const) : [];
  if (full) announce(say()("full", values), "failed", offers);
  else if (total === 0) announce(say()("noNeighbours", values));
  else if (added === 0) announce(say()("nothingNew", values));
  else announce(say()(remaining > 0 ? "expanded" : "expandedAll", values), "done", offers);
}

function announcePutting({ names, added, unknown, left }: Putting): void {
  const [name = ""] = names;
  if (unknown.length > 0) announce(say()("unknown", { id: unknown.join(" ") }), "failed");
  else if (left > 0) announce(say()("putFull", { max: maxExplored, left, added }), "failed");
  else if (names.length === 1) announce(say()(added > 0 ? "put" : "chosen", { name }));
  else announce(say()("putSeveral", { added, count: names.length }), "done", added > 0 ? ["undo"] : []);
}

function sayTravel(
  travel: Travel | null,
  done: "undone" | "redone",
  nothing: "nothingToUndo" | "nothingToRedo",
): void {
  if (!travel) {
    announce(say()(nothing));
    return;
  }
  const { kind, diff } = travel.step;
  const count = diff.added.length + diff.removed.length + diff.updated.length;
  announce(say()(done, { step: say()(`step-${kind}`, { count }) }));
}
