import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { selectEdge } from "../../state/selection.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { typeWords } from "../../theme/type-words.ts";
import styles from "./inspector.module.css";
import { words } from "./words.ts";

/** The lines of an entity as a list, one row for each entity at the other end; a click opens what is behind it. */
export function LineList({ id, edges }: { readonly id: string; readonly edges: readonly CanvasEdge[] }) {
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const store = useExplorerStore();
  const nodes = useExplorer((state) => state.exploration.nodes);
  const lines = linesOf(id, edges);
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.label}>
        {say("lines")} {lines.length}
      </h3>
      {lines.map(({ other, relations, count }) => {
        const node = nodes.get(other);
        return node ? (
          <button
            key={other}
            type="button"
            className={styles.line}
            onClick={() => choose(store, (selection) => selectEdge(selection, id, other))}
          >
            <EntityMark type={node.type} size={12} />
            <span className={styles.lineName}>{node.name}</span>
            <span className={styles.quiet}>
              {relations.map((relation) => sayType(relation)).join(" · ")} {count}
            </span>
          </button>
        ) : null;
      })}
    </section>
  );
}

function linesOf(id: string, edges: readonly CanvasEdge[]) {
  const lines = new Map<
    string,
    { readonly other: string; readonly relations: Set<CanvasEdge["relation"]>; count: number }
  >();
  for (const { from, to, relation, count } of edges) {
    if (from !== id && to !== id) continue;
    const other = from === id ? to : from;
    const line = lines.get(other) ?? { other, relations: new Set(), count: 0 };
    line.relations.add(relation);
    line.count = Math.max(line.count, count);
    lines.set(other, line);
  }
  return [...lines.values()]
    .map(({ other, relations, count }) => ({ other, relations: [...relations], count }))
    .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1));
}
