import { useApolloClient } from "@apollo/client/react";
import { Button, Progress } from "@mantine/core";
import type { Language } from "../../i18n/language.ts";
import { type Say, useLanguage, useWords } from "../../i18n/use-words.ts";
import styles from "./AddDocumentsPage.module.css";
import { type Draft, isOpen, isSavable } from "./draft.ts";
import { takeOutFinished } from "./drafts.ts";
import { change, draftsStore, useDrafts } from "./drafts-store.ts";
import { foundCounts } from "./found-counts.ts";
import type { ImportLimits } from "./limits.ts";
import { saveDrafts } from "./save-drafts.ts";
import { stageWord } from "./stage-word.ts";
import type { WatchImport } from "./watch-import.ts";
import { type WordKey, words } from "./words.ts";

/** Saves every text that can be saved and shows how far it is. */
export function SaveBar({
  limits,
  watch,
}: {
  readonly limits: ImportLimits | null;
  readonly watch: WatchImport;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const client = useApolloClient();
  const drafts = useDrafts(({ all }) => all);
  const saving = useDrafts((state) => state.saving);
  const saved = useDrafts((state) => state.saved);
  const open = drafts.filter((draft) => isOpen(draft) && draft.stage.name !== "empty");
  const ready = open.filter(isSavable);
  const again = ready.length > 0 && ready.every(({ stage }) => stage.name === "unsaved");
  const finished = drafts.some(({ stage }) => stage.name === "saved" || stage.name === "deleted");
  if (saving !== null) {
    return (
      <div className={styles.save}>
        <p className={styles.quiet}>{say("savingCount", saving)}</p>
        <Progress
          aria-label={say("savingCount", saving)}
          value={(100 * saving.done) / saving.total}
          animated={saving.done < saving.total}
          className={styles.progress ?? ""}
        />
      </div>
    );
  }
  const news = newsOf(open, ready.length, say, language) ?? (saved && say("announceSaved", { ...saved }));
  return (
    <div className={styles.save}>
      {news && <p className={styles.quiet}>{news}</p>}
      {finished && (
        <Button variant="default" onClick={() => change(takeOutFinished)}>
          {say("clearFinished")}
        </Button>
      )}
      {(open.length > 0 || !finished) && (
        <Button
          disabled={ready.length === 0 || limits === null}
          onClick={() => {
            if (limits !== null) void saveDrafts(draftsStore, client, watch, limits);
          }}
        >
          {again ? say("retry") : open.length > 1 ? say("saveMany", { count: ready.length }) : say("save")}
        </Button>
      )}
    </div>
  );
}

function newsOf(open: readonly Draft[], ready: number, say: Say<WordKey>, language: Language): string | null {
  const [only] = open;
  if (only === undefined) return null;
  if (open.length > 1) return say("saveCount", { ready, total: open.length });
  if (only.stage.name !== "ready" || only.preview === null) return say(stageWord(only));
  return foundCounts(only.preview.found)[language];
}
