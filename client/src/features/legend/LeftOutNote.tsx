import { type CanvasEdge, drawnEdges } from "../../canvas/canvas-edge.ts";
import type { LeftOut } from "../../canvas/left-out.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { filter } from "../../state/explorer-store.ts";
import { emptyFilters } from "../../state/filters.ts";
import styles from "./legend.module.css";
import { words } from "./words.ts";

interface LeftOutNoteProps {
  readonly edges: readonly CanvasEdge[];
  readonly out: LeftOut;
}

/** On the canvas: how much the filters keep out of sight, whether or not the legend is open, and the way back. */
export function LeftOutNote({ edges, out }: LeftOutNoteProps) {
  const say = useWords(words);
  const store = useExplorerStore();
  const nodes = useExplorer((state) => state.exploration.nodes);
  const counts = {
    entities: out.nodes.size,
    allEntities: nodes.size,
    lines: out.edges.size,
    allLines: drawnEdges(edges).length,
  };
  return (
    <div className={styles.leftOut} role="status" data-left-out>
      {counts.entities + counts.lines > 0 && (
        <>
          {say("leftOut", counts)}
          <button type="button" className={styles.showAll} onClick={() => filter(store, () => emptyFilters)}>
            {say("showAll")}
          </button>
        </>
      )}
    </div>
  );
}
