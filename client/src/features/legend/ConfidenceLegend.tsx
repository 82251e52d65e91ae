import { useId } from "react";
import { type CanvasEdge, drawnEdges } from "../../canvas/canvas-edge.ts";
import { ConfidenceMark } from "../../confidence/ConfidenceMark.tsx";
import { words as confidenceWords } from "../../confidence/words.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { filter } from "../../state/explorer-store.ts";
import { atLeast } from "../../state/filters.ts";
import { bandOf, confidenceBands, confidenceMarks } from "../../theme/confidence-marks.ts";
import { countBy } from "./count-by.ts";
import styles from "./legend.module.css";
import { words } from "./words.ts";

interface ConfidenceLegendProps {
  readonly edges: readonly CanvasEdge[];
  readonly confidences: ReadonlyMap<string, number>;
}

/** The least confidence that is shown, and how the picture draws what is less sure. */
export function ConfidenceLegend({ edges, confidences }: ConfidenceLegendProps) {
  const say = useWords(words);
  const sayConfidence = useWords(confidenceWords);
  const store = useExplorerStore();
  const id = useId();
  const nodes = useExplorer((state) => state.exploration.nodes);
  const least = useExplorer((state) => state.filters.minConfidence);
  const entities = countBy([...nodes.keys()].map((node) => bandOf(confidences.get(node) ?? null)));
  const lines = countBy(drawnEdges(edges).map(({ confidence }) => bandOf(confidence)));
  return (
    <>
      <h2 className={styles.title}>{sayConfidence("confidence")}</h2>
      <div className={styles.least}>
        <label htmlFor={id}>{say("atLeast")}</label>
        <input
          id={id}
          type="range"
          className={styles.slider}
          min={0}
          max={100}
          value={least}
          aria-label={say("leastConfidence")}
          aria-valuetext={`${least}%`}
          onChange={({ target }) => filter(store, (filters) => atLeast(filters, Number(target.value)))}
        />
        <output htmlFor={id} className={styles.percent}>
          {least}%
        </output>
      </div>
      {confidenceBands.map((band, index) => {
        const { from } = confidenceMarks[band];
        const above = confidenceBands[index - 1];
        const to = above ? confidenceMarks[above].from - 1 : 100;
        const counts = { entities: entities.get(band) ?? 0, lines: lines.get(band) ?? 0 };
        return (
          <div
            key={band}
            className={styles.row}
            data-off={to < least || undefined}
            data-none={counts.entities + counts.lines === 0 || undefined}
            title={say("ofBand", counts)}
          >
            <span className={styles.mark}>
              <ConfidenceMark band={band} />
            </span>
            {above ? say("range", { from, to }) : say("orMore", { from })}
            <span className={styles.count} aria-hidden="true">
              {counts.entities} · {counts.lines}
            </span>
            <span className={styles.hidden}>{say("ofBand", counts)}</span>
          </div>
        );
      })}
    </>
  );
}
