import { formatAmount } from "../../commitments/format-target.ts";
import { ConfidenceText } from "../../confidence/ConfidenceText.tsx";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { ModalityMark } from "../../theme/ModalityMark.tsx";
import { modalityMarks } from "../../theme/modality-marks.ts";
import styles from "./Found.module.css";
import type { PreviewedCommitment } from "./preview-document.ts";
import { words } from "./words.ts";

/** One commitment: who, how firmly, what, how much, by when, with whom; choosing it shows its words in the text. */
export function CommitmentCard({
  commitment,
  shown,
  onShow,
}: {
  readonly commitment: PreviewedCommitment;
  readonly shown: boolean;
  readonly onShow: () => void;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const { actors, action, objects, modality, partners, speaker, targets } = commitment;
  const { deadline, deadlineText, confidence } = commitment;
  const joint = language === "zh" ? "、" : ", ";
  const more = [
    partners.length > 0 && say("withPartners", { names: partners.join(joint) }),
    deadlineWords(say, deadline ? formatDate(deadline, language) : null, deadlineText ?? null),
    speaker && say("saidBy", { name: speaker }),
  ].filter(Boolean);
  return (
    <button type="button" className={styles.fact} aria-current={shown ? "true" : undefined} onClick={onShow}>
      <span className={styles.who}>
        <span lang="zh-CN">{actors.join("、")}</span> <ConfidenceText value={confidence} />
      </span>{" "}
      <span className={styles.what}>
        <span className={styles.modality}>
          <ModalityMark modality={modality} />
          {modalityMarks[modality][language]}
        </span>{" "}
        <span lang="zh-CN">{[action, objects.join("、")].filter(Boolean).join(" · ")}</span>
      </span>{" "}
      {targets.map((target) => (
        <span key={`${target.metric} ${target.evidence.start}`} className={styles.target}>
          <span lang="zh-CN">{target.metric}</span>{" "}
          <span className={styles.value}>
            {formatAmount(target, language)} · <ConfidenceText value={target.confidence} />
          </span>
        </span>
      ))}
      {more.length > 0 && <span className={styles.more}>{more.join(" · ")}</span>}
    </button>
  );
}

function deadlineWords(
  say: ReturnType<typeof useWords<keyof typeof words.zh>>,
  date: string | null,
  asWritten: string | null,
): string | null {
  if (date === null) return asWritten === null ? null : say("deadlineOnlyWords", { words: asWritten });
  return asWritten === null ? say("deadline", { date }) : say("deadlineWords", { date, words: asWritten });
}
