import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { entityMarks } from "../../theme/entity-marks.ts";
import styles from "./PointedLegend.module.css";
import { PointedMark } from "./PointedMark.tsx";
import type { Preview } from "./preview-document.ts";
import { type Pointed, pointedCounts, pointedKinds } from "./preview-marks.ts";
import { words } from "./words.ts";

/** What the marks in a text mean, how many there are of each, and whether they are shown. */
export function PointedLegend({
  found,
  hidden,
  onToggle,
}: {
  readonly found: Preview;
  readonly hidden: ReadonlySet<Pointed>;
  readonly onToggle: (kind: Pointed) => void;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const counts = pointedCounts(found);
  return (
    <fieldset className={styles.legend} aria-label={say("legend")}>
      {pointedKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          data-kind={kind}
          aria-pressed={!hidden.has(kind)}
          disabled={counts[kind] === 0}
          onClick={() => onToggle(kind)}
        >
          <PointedMark kind={kind} />
          <span className={styles.word}>
            {kind === "COMMITMENT" ? say("evidence") : entityMarks[kind][language]}
          </span>{" "}
          <span className={styles.count}>{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
