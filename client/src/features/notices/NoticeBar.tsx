import { useEffect } from "react";
import { useStore } from "zustand";
import { useExplorerActions } from "../../exploring/ExplorerActions.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { notices, putAway } from "../../state/notices.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import styles from "./notices.module.css";
import { words } from "./words.ts";

/** Long enough to read a line twice; failures stay until they are closed. */
const milliseconds = 7000;

/** Says what the last action did, to the eye and to a screen reader. */
export function NoticeBar() {
  const say = useWords(words);
  const actions = useExplorerActions();
  const { notice } = useStore(notices);

  useEffect(() => {
    if (notice?.tone !== "done") return;
    const timer = setTimeout(() => putAway(notice.key), milliseconds);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <div className={styles.place} aria-live="polite" data-notice>
      {notice && (
        <div key={notice.key} className={styles.notice} data-failed={notice.tone === "failed" || undefined}>
          <span>{notice.text}</span>
          {notice.offers.includes("fit") && (
            <button type="button" className={styles.offer} onClick={actions.fit}>
              {say("fit")}
            </button>
          )}
          {notice.offers.includes("undo") && (
            <button type="button" className={styles.offer} onClick={actions.undo}>
              {say("undo")}
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label={say("close")}
            onClick={() => putAway(notice.key)}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
