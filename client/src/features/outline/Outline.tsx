import { type KeyboardEvent, useId, useRef } from "react";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import type { LeftOut } from "../../canvas/left-out.ts";
import { useExplorerActions, usualExpansion } from "../../exploring/ExplorerActions.tsx";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { selectEntity } from "../../state/selection.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks, entityTypes } from "../../theme/entity-marks.ts";
import styles from "./outline.module.css";
import { stepAlong, tiedTo } from "./walk.ts";
import { words } from "./words.ts";

interface OutlineProps {
  readonly edges: readonly CanvasEdge[];
  readonly out: LeftOut;
  /** Brings the entity that the keyboard stands on into view. */
  readonly onReveal: (id: string) => void;
}

/** The picture as a list: the same entities and actions, for the keyboard and the screen reader. */
export function Outline({ edges, out, onReveal }: OutlineProps) {
  const say = useWords(words);
  const language = useLanguage();
  const store = useExplorerStore();
  const actions = useExplorerActions();
  const listId = useId();
  const trail = useRef<readonly string[]>([]);
  const nodes = useExplorer((state) => state.exploration.nodes);
  const { nodes: chosen, cursor } = useExplorer((state) => state.selection);
  const listed = entityTypes.flatMap((type) => [...nodes.values()].filter((node) => node.type === type));
  const current = cursor ?? [...chosen][0] ?? null;
  const at = listed.findIndex(({ id }) => id === current);

  return (
    <section className={styles.outline}>
      <h2 className={styles.title}>
        {say("title")} <span className={styles.count}>{listed.length}</span>
      </h2>
      {listed.length === 0 && <p className={styles.empty}>{say("empty")}</p>}
      <div
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={say("list")}
        aria-activedescendant={at < 0 ? undefined : `${listId}-${current}`}
        onFocus={() => {
          if (current === null && listed[0]) stand(listed[0].id);
          else if (current !== null) stand(current);
        }}
        onBlur={() => choose(store, (selection) => ({ ...selection, cursor: null }))}
        onKeyDown={pressed}
      >
        {listed.map(({ id, type, name }) => {
          const links = tiedTo(id, edges).length;
          const hidden = out.nodes.has(id);
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and points here by aria-activedescendant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys.
            <div
              key={id}
              id={`${listId}-${id}`}
              role="option"
              aria-selected={chosen.has(id)}
              data-cursor={id === cursor || undefined}
              aria-label={[
                name,
                entityMarks[type][language],
                say("links", { count: links }),
                ...(hidden ? [say("hidden")] : []),
              ].join(language === "zh" ? "，" : ", ")}
              className={styles.item}
              data-off={hidden || undefined}
              title={name}
              onClick={() => {
                choose(store, (selection) => selectEntity(selection, id));
                onReveal(id);
              }}
              onDoubleClick={() => void actions.expand(id, [], usualExpansion)}
            >
              <EntityMark type={type} size={12} />
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{links}</span>
            </div>
          );
        })}
      </div>
    </section>
  );

  function stand(id: string): void {
    choose(store, (selection) => ({ ...selection, cursor: id }));
    document.getElementById(`${listId}-${id}`)?.scrollIntoView({ block: "nearest" });
    onReveal(id);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    const row: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, listed.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: listed.length - 1,
    };
    const next = listed[row[event.key] ?? -1];
    if (next) {
      trail.current = [];
      stand(next.id);
    } else if (event.key === "ArrowRight" && current !== null) {
      const to = stepAlong(current, [...trail.current, current], edges);
      if (to !== null) {
        trail.current = [...trail.current, current];
        stand(to);
      }
    } else if (event.key === "ArrowLeft") {
      const back = trail.current.at(-1);
      trail.current = trail.current.slice(0, -1);
      if (back !== undefined) stand(back);
    } else if ((event.key === "Enter" || event.key === " ") && current !== null) {
      choose(store, (selection) => ({ ...selectEntity(selection, current), cursor: current }));
    } else if (event.key.toLowerCase() === "e" && current !== null) {
      void actions.expand(current, [], usualExpansion);
    } else if ((event.key === "Delete" || event.key === "Backspace") && current !== null) {
      actions.remove(chosen.has(current) ? [...chosen] : [current]);
      const neighbour = listed[at + 1] ?? listed[at - 1];
      if (neighbour) stand(neighbour.id);
    } else return;
    event.preventDefault();
  }
}
