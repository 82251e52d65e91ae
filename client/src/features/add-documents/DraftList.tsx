import { useMemo } from "react";
import { useWords } from "../../i18n/use-words.ts";
import styles from "./DraftList.module.css";
import { DraftRow } from "./DraftRow.tsx";
import { useDrafts } from "./drafts-store.ts";
import { listWarnings } from "./list-warnings.ts";
import { words } from "./words.ts";

/** All texts with how far each has come. */
export function DraftList() {
  const say = useWords(words);
  const drafts = useDrafts(({ all }) => all);
  const shown = useDrafts((state) => state.shown);
  const warnings = useMemo(() => listWarnings(drafts), [drafts]);
  return (
    <div>
      <h2 className={styles.heading}>{say("list", { count: drafts.length })}</h2>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <DraftRow
            key={draft.key}
            draft={draft}
            shown={draft.key === shown}
            warning={warnings.get(draft.key) ?? null}
          />
        ))}
      </ul>
    </div>
  );
}
