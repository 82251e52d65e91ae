import { VisuallyHidden } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-words.ts";
import type { Draft } from "./draft.ts";
import type { Drafts } from "./drafts.ts";
import { draftsStore } from "./drafts-store.ts";
import { foundCounts } from "./found-counts.ts";
import { aboutText } from "./name-of.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** Reads out what has happened to the texts. */
export function Announcements() {
  const language = useLanguage();
  const [said, setSaid] = useState<Sentence | null>(null);
  useEffect(
    () =>
      draftsStore.subscribe((now, before) => {
        const news = announcement(now, before);
        if (news !== null) setSaid(news);
      }),
    [],
  );
  return <VisuallyHidden role="status">{said?.[language]}</VisuallyHidden>;
}

/** What to read out after a change; null where nothing has come to an end. */
export function announcement(now: Drafts, before: Drafts): Sentence | null {
  if (now.saved !== null && now.saved !== before.saved) return sentence("announceSaved", { ...now.saved });
  if (now.saving !== null) return null;
  const old = new Map(before.all.map((draft) => [draft.key, draft.stage.name]));
  for (const draft of now.all) {
    if (old.get(draft.key) === draft.stage.name) continue;
    const news = stageNews(draft);
    if (news !== null) return news;
  }
  return null;
}

function stageNews(draft: Draft): Sentence | null {
  const { stage, preview } = draft;
  if (stage.name === "unreadable" || stage.name === "undeleted") return stage.why;
  if (stage.name === "deleted") return aboutText(draft, (name) => sentence("announceDeleted", { name }));
  if (stage.name !== "ready" || preview === null) return null;
  const found = foundCounts(preview.found);
  return aboutText(draft, (name) => ({
    zh: sentence("announceReady", { name, found: found.zh }).zh,
    en: sentence("announceReady", { name, found: found.en }).en,
  }));
}
