import { useEffect, useRef } from "react";
import type { CommitmentRowFragment } from "../api/generated/graphql.ts";
import { ConfidenceText } from "../confidence/ConfidenceText.tsx";
import { words as confidenceWords } from "../confidence/words.ts";
import { formatDate } from "../i18n/format.ts";
import { useLanguage, useWords } from "../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../state/ExplorerStoreProvider.tsx";
import { choose } from "../state/explorer-store.ts";
import { type EvidencePlace, selectCommitment, showEvidence } from "../state/selection.ts";
import { ModalityMark } from "../theme/ModalityMark.tsx";
import { modalityMarks } from "../theme/modality-marks.ts";
import { NextIcon } from "../ui/icons.tsx";
import { objectsOf, placeOf } from "./commitment-row.ts";
import styles from "./commitments.module.css";
import { formatTarget } from "./format-target.ts";
import { words } from "./words.ts";

/** Commitments as a table: who, what, about what, how firmly, how much, by when. A click shows the sentence. */
export function CommitmentTable({ rows }: { readonly rows: readonly CommitmentRowFragment[] }) {
  const say = useWords(words);
  const sayConfidence = useWords(confidenceWords);
  const store = useExplorerStore();
  const evidence = useExplorer((state) => state.selection.evidence);
  const shown = evidence?.places[evidence.index];
  const places = rows.map(placeOf);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("commitment")}</th>
          <th scope="col" className={styles.deadline}>
            {say("deadline")} · {sayConfidence("confidence")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            current={shown !== undefined && samePlace(shown, placeOf(row))}
            onShow={() => choose(store, (selection) => showEvidence(selection, places, index))}
            onDetails={() =>
              choose(store, (selection) => selectCommitment(showEvidence(selection, places, index), row.id))
            }
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: CommitmentRowFragment;
  readonly current: boolean;
  readonly onShow: () => void;
  readonly onDetails: () => void;
}

function Row({ row, current, onShow, onDetails }: RowProps) {
  const say = useWords(words);
  const language = useLanguage();
  const names = (entities: readonly { readonly name: string }[]) =>
    entities.map(({ name }) => name).join(say("joiner"));
  const mark = modalityMarks[row.modality];
  const line = useRef<HTMLTableRowElement>(null);

  // The document that opens takes room from the table; the row whose sentence it shows stays in sight.
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <tr ref={line} data-current={current || undefined}>
      <td>
        <button type="button" className={styles.show} aria-pressed={current} onClick={onShow}>
          <span className={styles.who}>
            <ModalityMark modality={row.modality} />
            <span data-ban={mark.ban || undefined} className={styles.modality}>
              {mark[language]}
            </span>
            <span>
              {names(row.actors)}
              {row.partners.length > 0 && ` ${say("together", { names: names(row.partners) })}`}
            </span>
          </span>
          <span className={styles.what} lang="zh-CN">
            {row.action === "" && objectsOf(row).length === 0 ? row.evidence.quote : row.action}
            {objectsOf(row).length > 0 && <b className={styles.object}>{names(objectsOf(row))}</b>}
          </span>
          {row.targets.length > 0 && (
            <span className={styles.targets}>
              {row.targets.map((target) => (
                <span key={target.id} className={styles.target}>
                  {formatTarget(target, language)}
                </span>
              ))}
            </span>
          )}
        </button>
      </td>
      <td className={styles.deadline}>
        <span className={styles.figures}>
          <span title={row.deadlineText ?? undefined}>
            {row.deadline ? formatDate(row.deadline, language) : (row.deadlineText ?? "–")}
          </span>
          <ConfidenceText value={row.confidence} />
        </span>
        <button
          type="button"
          className={styles.details}
          aria-label={say("details")}
          title={say("details")}
          onClick={onDetails}
        >
          <NextIcon />
        </button>
      </td>
    </tr>
  );
}

function samePlace(a: EvidencePlace, b: EvidencePlace): boolean {
  return a.documentId === b.documentId && a.start === b.start && a.end === b.end;
}
