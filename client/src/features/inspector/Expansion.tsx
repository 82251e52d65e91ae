import { useState } from "react";
import type { EntityType } from "../../api/generated/graphql.ts";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { useExplorerActions, usualExpansion } from "../../exploring/ExplorerActions.tsx";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks, entityTypes } from "../../theme/entity-marks.ts";
import { typeWords } from "../../theme/type-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import styles from "./inspector.module.css";
import { words } from "./words.ts";

/** Most that one expansion may add. */
const everything = 250;
const choices = [10, usualExpansion, everything] as const;

interface ExpansionProps {
  readonly id: string;
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[];
  readonly edges: readonly CanvasEdge[];
}

/** How many neighbours of each type there are and how many are drawn, before any comes; a click brings the strongest. */
export function Expansion({ id, counts, edges }: ExpansionProps) {
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const actions = useExplorerActions();
  const nodes = useExplorer((state) => state.exploration.nodes);
  const [limit, setLimit] = useState<number>(usualExpansion);
  const [busy, setBusy] = useState<EntityType | null>(null);
  const tied = new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const drawnOf = (type: EntityType) => [...tied].filter((other) => nodes.get(other)?.type === type).length;
  const rows = entityTypes.flatMap((type) => {
    const total = counts.find((row) => row.type === type)?.count ?? 0;
    return total === 0 ? [] : [{ type, total, drawn: drawnOf(type) }];
  });
  return (
    <section className={styles.section}>
      <div className={styles.expandHead}>
        <h3 className={styles.label}>{say("expand")}</h3>
        <Choice
          label={say("expandHint")}
          value={limit}
          onChange={setLimit}
          options={choices.map((choice) => ({
            value: choice,
            label: choice === everything ? say("all") : String(choice),
          }))}
        />
      </div>
      {rows.length === 0 && <p className={styles.quiet}>{say("noNeighbours")}</p>}
      <div className={styles.expandGrid}>
        {rows.map(({ type, total, drawn }) => (
          <button
            key={type}
            type="button"
            className={styles.expand}
            data-all={drawn >= total || undefined}
            aria-busy={busy === type}
            aria-label={say("expandType", { what: sayType(`${type}s`), drawn, total })}
            onClick={() => void expand(type)}
          >
            <EntityMark type={type} />
            <span>{entityMarks[type][language]}</span>
            <span className={styles.expandCount}>
              {drawn} / {total}
            </span>
          </button>
        ))}
      </div>
    </section>
  );

  async function expand(type: EntityType): Promise<void> {
    if (busy !== null) return;
    setBusy(type);
    await actions.expand(id, [type], limit);
    setBusy(null);
  }
}
