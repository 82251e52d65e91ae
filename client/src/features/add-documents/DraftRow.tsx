import { ActionIcon, Button, Loader } from "@mantine/core";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import styles from "./DraftList.module.css";
import type { Draft } from "./draft.ts";
import { edit, show, takeOut } from "./drafts.ts";
import { change } from "./drafts-store.ts";
import { foundCounts } from "./found-counts.ts";
import { nameOf } from "./name-of.ts";
import { SavedActions } from "./SavedActions.tsx";
import type { Sentence } from "./sentence.ts";
import { stageWord } from "./stage-word.ts";
import { words } from "./words.ts";

/** One text of the list: its name, how far it has come, and what can be done with it. */
export function DraftRow({
  draft,
  shown,
  warning,
}: {
  readonly draft: Draft;
  readonly shown: boolean;
  readonly warning: Sentence | null;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const { key, stage, preview } = draft;
  const name = nameOf(draft) ?? say("pasted");
  const why = "why" in stage ? stage.why[language] : null;
  const busy = stage.name === "saving" || stage.name === "deleting";
  return (
    <li className={styles.row} data-shown={shown}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.name}
          aria-current={shown ? "true" : undefined}
          onClick={() => change(show, key)}
        >
          <span className={styles.mark} data-tone={toneOf(draft)} aria-hidden="true">
            {busy || stage.name === "reading" ? <Loader size={12} /> : symbols[toneOf(draft)]}
          </span>
          <span className={styles.words}>
            <bdi lang="zh-CN">{name}</bdi>
            <span className={styles.state}>
              {draft.fileName !== null && draft.fileName !== name && `${draft.fileName} · `}
              {say(stageWord(draft))}
              {preview !== null && stage.name !== "deleted" && ` · ${foundCounts(preview.found)[language]}`}
            </span>
          </span>
        </button>
        {!busy && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={say("takeOut", { name })}
            title={say("takeOut", { name })}
            onClick={() => change(takeOut, key)}
          >
            <CloseIcon />
          </ActionIcon>
        )}
      </div>
      {why !== null && <p className={styles.why}>{why}</p>}
      {warning !== null && <p className={styles.warning}>{warning[language]}</p>}
      {stage.name === "unreadable" && draft.text !== "" && (
        <Button
          className={styles.action ?? ""}
          size="xs"
          variant="default"
          onClick={() => change(edit, key, {})}
        >
          {say("retryPreview")}
        </Button>
      )}
      {(stage.name === "saved" || stage.name === "undeleted") && (
        <SavedActions draft={draft} documentId={stage.documentId} />
      )}
    </li>
  );
}

type Tone = "idle" | "good" | "bad";

const symbols: Readonly<Record<Tone, string>> = { idle: "○", good: "✓", bad: "✕" };

function toneOf({ stage }: Draft): Tone {
  if ("why" in stage) return "bad";
  return stage.name === "ready" || stage.name === "saved" ? "good" : "idle";
}
