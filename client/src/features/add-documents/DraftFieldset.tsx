import { TextInput } from "@mantine/core";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import styles from "./AddDocumentsPage.module.css";
import { isDate } from "./check-draft.ts";
import type { Draft, DraftFields } from "./draft.ts";
import { edit } from "./drafts.ts";
import { change } from "./drafts-store.ts";
import { sentence } from "./sentence.ts";
import { words } from "./words.ts";

const order: ("label" | "input" | "description" | "error")[] = ["label", "input", "error", "description"];

/** What a person may say about a text; everything may stay empty, then what the text says is shown in grey. */
export function DraftFieldset({ draft }: { readonly draft: Draft }) {
  const say = useWords(words);
  const language = useLanguage();
  const { fields } = draft;
  const set = (given: Partial<DraftFields>) => change(edit, draft.key, { fields: given });
  const found = draft.preview?.found;
  const date = fields.publishedOn.trim();
  return (
    <fieldset className={styles.fields}>
      <legend>{say("fields")}</legend>
      <TextInput
        label={say("fieldTitle")}
        description={say("fieldTitleHint")}
        inputWrapperOrder={order}
        maxLength={300}
        placeholder={found?.title ?? ""}
        value={fields.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={say("fieldSource")}
        description={say("fieldSourceHint")}
        inputWrapperOrder={order}
        maxLength={300}
        value={fields.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      <TextInput
        label={say("fieldDate")}
        description={say("fieldDateHint")}
        inputWrapperOrder={order}
        maxLength={10}
        placeholder={found?.publishedOn ?? ""}
        value={fields.publishedOn}
        error={date !== "" && !isDate(date) && sentence("badDate", { given: date })[language]}
        onChange={(event) => set({ publishedOn: event.currentTarget.value })}
      />
      <TextInput
        label={say("fieldRegion")}
        description={say("fieldRegionHint")}
        inputWrapperOrder={order}
        placeholder={found?.homeRegion ?? ""}
        value={fields.homeRegion}
        onChange={(event) => set({ homeRegion: event.currentTarget.value })}
      />
    </fieldset>
  );
}
