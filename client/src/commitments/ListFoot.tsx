import { useWords } from "../i18n/use-words.ts";
import styles from "./commitments.module.css";
import { words } from "./words.ts";

interface ListFootProps {
  readonly shown: number;
  readonly total: number;
  /** How many come with the next page. */
  readonly page: number;
  readonly busy: boolean;
  readonly onMore: (() => void) | null;
}

/** The end of a list: how many of how many stand there, and the next page. */
export function ListFoot({ shown, total, page, busy, onMore }: ListFootProps) {
  const say = useWords(words);
  return (
    <div className={styles.foot}>
      <span>{say("shown", { shown, total })}</span>
      {onMore && shown < total && (
        <button type="button" className={styles.more} disabled={busy} onClick={onMore}>
          {say("more", { count: Math.min(page, total - shown) })}
        </button>
      )}
    </div>
  );
}
