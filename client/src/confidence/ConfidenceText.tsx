import { useWords } from "../i18n/use-words.ts";
import { percentOf } from "../theme/confidence-marks.ts";
import styles from "./confidence.module.css";
import { words } from "./words.ts";

interface ConfidenceTextProps {
  /** 0 to 1. */
  readonly value: number;
  /** Whether only the figure is seen, in a column of its own; a screen reader hears the word in any case. */
  readonly short?: boolean;
}

/** How sure a fact is, as plain words for inside a button; what the figure means shows where the pointer rests. */
export function ConfidenceText({ value, short = false }: ConfidenceTextProps) {
  const say = useWords(words);
  const percent = percentOf(value);
  return (
    <span className={styles.words} title={say("explanation", { percent })}>
      <span className={short ? styles.unseen : undefined}>{say("confidence")} </span>
      {percent}%
    </span>
  );
}
