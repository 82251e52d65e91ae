import type { ReactNode } from "react";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { filter } from "../../state/explorer-store.ts";
import { toggleModality, toggleType } from "../../state/filters.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks, entityTypes } from "../../theme/entity-marks.ts";
import { ModalityMark } from "../../theme/ModalityMark.tsx";
import { modalities, modalityMarks } from "../../theme/modality-marks.ts";
import { typeWords } from "../../theme/type-words.ts";
import { ConfidenceLegend } from "./ConfidenceLegend.tsx";
import { countBy } from "./count-by.ts";
import styles from "./legend.module.css";
import { RelationMark } from "./RelationMark.tsx";
import { words } from "./words.ts";

/** What the marks of the picture mean, how many there are of each, and the switches that hide them. */
export function Legend({
  edges,
  confidences,
}: {
  readonly edges: readonly CanvasEdge[];
  readonly confidences: ReadonlyMap<string, number>;
}) {
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const store = useExplorerStore();
  const nodes = useExplorer((state) => state.exploration.nodes);
  const { hiddenTypes, hiddenModalities } = useExplorer((state) => state.filters);
  const byType = countBy([...nodes.values()].map(({ type }) => type));
  const byModality = countBy(edges.flatMap(({ modality }) => (modality === null ? [] : [modality])));
  return (
    <div className={styles.legend}>
      <h2 className={styles.title}>{say("types")}</h2>
      {entityTypes.map((type) => (
        <Switch
          key={type}
          shown={!hiddenTypes.has(type)}
          count={byType.get(type) ?? 0}
          label={say("onCanvas", { count: byType.get(type) ?? 0, what: sayType(`${type}s`) })}
          onToggle={() => filter(store, (filters) => toggleType(filters, type))}
        >
          <span className={styles.mark}>
            <EntityMark type={type} size={16} />
          </span>
          {entityMarks[type][language]}
        </Switch>
      ))}
      <h2 className={styles.title}>{say("modalities")}</h2>
      {modalities.map((modality) => {
        const word = modalityMarks[modality][language];
        const count = byModality.get(modality) ?? 0;
        return (
          <Switch
            key={modality}
            shown={!hiddenModalities.has(modality)}
            count={count}
            label={say("lines", { count, what: word })}
            onToggle={() => filter(store, (filters) => toggleModality(filters, modality))}
          >
            <span className={styles.mark}>
              <ModalityMark modality={modality} />
            </span>
            {word}
          </Switch>
        );
      })}
      <h2 className={styles.title}>{say("relations")}</h2>
      {(["joint", "post", "structure"] as const).map((kind) => (
        <div key={kind} className={styles.row}>
          <span className={styles.mark}>
            <RelationMark kind={kind} />
          </span>
          {say(kind)}
        </div>
      ))}
      <ConfidenceLegend edges={edges} confidences={confidences} />
    </div>
  );
}

interface SwitchProps {
  readonly shown: boolean;
  readonly count: number;
  readonly label: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Switch({ shown, count, label, onToggle, children }: SwitchProps) {
  const say = useWords(words);
  return (
    <button
      type="button"
      className={styles.row}
      data-off={!shown || undefined}
      data-none={count === 0 || undefined}
      aria-pressed={shown}
      aria-label={label}
      title={`${label} · ${say(shown ? "hide" : "show")}`}
      onClick={onToggle}
    >
      {children}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
