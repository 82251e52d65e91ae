import { Button, FileButton, Textarea } from "@mantine/core";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { PlusIcon } from "../../ui/icons.tsx";
import styles from "./AddDocumentsPage.module.css";
import { DraftFieldset } from "./DraftFieldset.tsx";
import { DraftList } from "./DraftList.tsx";
import { type Draft, isOpen } from "./draft.ts";
import { addEmpty, addFiles, edit } from "./drafts.ts";
import { change, useDrafts } from "./drafts-store.ts";
import type { ImportLimits } from "./limits.ts";
import { words } from "./words.ts";

const endings = [".txt", ".md", ".html", ".docx", ".pdf", ".jsonl"];
const accepted = [...endings, ".text", ".markdown", ".htm", ".xhtml"].join(",");

/** Where texts come in: pasting, files, what is known about the text, and the list of all texts. */
export function InputPane({
  draft,
  limits,
}: {
  readonly draft: Draft;
  readonly limits: ImportLimits | null;
}) {
  const say = useWords(words);
  const language = useLanguage();
  // A single pasted text needs no list until something is to be said about it.
  const listed = useDrafts(
    ({ all }) =>
      all.length > 1 || all.some((one) => one.fileName !== null || !isOpen(one) || "why" in one.stage),
  );
  const length = formatNumber(draft.text.length, language);
  return (
    <section className={styles.input} aria-label={say("title")}>
      <header>
        <h1 className={styles.title}>{say("title")}</h1>
        <p className={styles.quiet}>{say("intro")}</p>
      </header>
      {listed && <DraftList />}
      <div className={styles.bring}>
        <FileButton multiple accept={accepted} onChange={(files) => change(addFiles, files)}>
          {(props) => (
            <Button {...props} variant="default">
              {say("chooseFiles")}
            </Button>
          )}
        </FileButton>
        {draft.stage.name !== "empty" && (
          <Button variant="subtle" leftSection={<PlusIcon />} onClick={() => change(addEmpty)}>
            {say("pasteAnother")}
          </Button>
        )}
        <p className={styles.quiet}>{say("dropHint", { endings: endings.join(" ") })}</p>
      </div>
      {draft.fileName === null && isOpen(draft) && (
        <Textarea
          label={say("text")}
          lang="zh-CN"
          placeholder={say("textPlaceholder")}
          rows={10}
          resize="vertical"
          value={draft.text}
          onChange={(event) => change(edit, draft.key, { text: event.currentTarget.value })}
          inputWrapperOrder={["label", "input", "description"]}
          description={
            limits === null
              ? say("textLengthOnly", { length })
              : say("textLength", { length, most: formatNumber(limits.maxDocumentLength, language) })
          }
        />
      )}
      {isOpen(draft) && <DraftFieldset draft={draft} />}
    </section>
  );
}
