import { type Draft, type DraftFields, type DraftStage, emptyDraft, fileDraft, isOpen } from "./draft.ts";
import type { Preview } from "./preview-document.ts";
import type { Sentence } from "./sentence.ts";

/** All texts on their way into the graph, in the order in which they came; never none. */
export interface Drafts {
  readonly all: readonly Draft[];
  /** Key of the one that is shown. */
  readonly shown: string;
  /** Number of the next key. */
  readonly next: number;
  /** How many of the texts being saved are finished; null while nothing is being saved. */
  readonly saving: { readonly done: number; readonly total: number } | null;
  /** How the last saving ended; null before the first one and after its texts were taken out. */
  readonly saved: SaveSummary | null;
}

/** How saving ended, in numbers of texts. */
export interface SaveSummary {
  readonly imported: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** A text that came out of a file. */
export interface ReadDraft {
  /** The file's name, with a line where the file holds several texts. */
  readonly name: string;
  readonly text: string;
  readonly fields: DraftFields;
  /** Why this part of the file is no text; null where it is one. */
  readonly problem: Sentence | null;
}

/** One empty text to paste into. */
export const noDrafts: Drafts = { all: [emptyDraft("1")], shown: "1", next: 2, saving: null, saved: null };

/** The text that is shown. */
export function shownDraft({ all, shown }: Drafts): Draft {
  return all.find(({ key }) => key === shown) ?? all[0] ?? emptyDraft(shown);
}

/** Adds files to read; a text that nothing was pasted into gives way. */
export function addFiles(drafts: Drafts, files: readonly File[]): Drafts {
  const added = files.map((file, index) => fileDraft(String(drafts.next + index), file));
  const [first] = added;
  if (first === undefined) return drafts;
  const kept = drafts.all.filter(({ stage }) => stage.name !== "empty");
  return { ...drafts, all: [...kept, ...added], shown: first.key, next: drafts.next + added.length };
}

/** Shows an empty text to paste into, a new one unless there is one. */
export function addEmpty(drafts: Drafts): Drafts {
  const empty = drafts.all.find(({ stage }) => stage.name === "empty");
  if (empty) return { ...drafts, shown: empty.key };
  const key = String(drafts.next);
  return { ...drafts, all: [...drafts.all, emptyDraft(key)], shown: key, next: drafts.next + 1 };
}

/** Shows another text. */
export function show(drafts: Drafts, key: string): Drafts {
  return { ...drafts, shown: key };
}

/** Takes a text out; the one after it, else the one before it, is shown. What is stored stays stored. */
export function takeOut(drafts: Drafts, key: string): Drafts {
  const place = drafts.all.findIndex((draft) => draft.key === key);
  if (place === -1) return drafts;
  const all = drafts.all.filter((draft) => draft.key !== key);
  const neighbour = all[Math.min(place, all.length - 1)];
  if (neighbour === undefined) return addEmpty({ ...drafts, all });
  return { ...drafts, all, shown: drafts.shown === key ? neighbour.key : drafts.shown };
}

/** Takes out everything that is finished, stored or deleted. */
export function takeOutFinished(drafts: Drafts): Drafts {
  const all = drafts.all.filter((draft) => isOpen(draft) || draft.stage.name === "undeleted");
  const [first] = all;
  if (first === undefined) return addEmpty({ ...drafts, all, saved: null });
  const stays = all.some(({ key }) => key === drafts.shown);
  return { ...drafts, all, shown: stays ? drafts.shown : first.key, saved: null };
}

/** Changes a text or its fields; it waits to be read again. */
export function edit(
  drafts: Drafts,
  key: string,
  change: { readonly text?: string; readonly fields?: Partial<DraftFields> },
): Drafts {
  return replace(drafts, key, (draft) => {
    if (!isOpen(draft)) return draft;
    const text = change.text ?? draft.text;
    const empty = text.trim() === "" && draft.file === null;
    return {
      ...draft,
      text,
      fields: { ...draft.fields, ...change.fields },
      stage: { name: empty ? "empty" : "waiting" },
      preview: empty ? null : draft.preview,
      revision: draft.revision + 1,
    };
  });
}

/** A file was read: the texts in it take its place. */
export function fileRead(drafts: Drafts, key: string, texts: readonly ReadDraft[]): Drafts {
  const place = drafts.all.findIndex((draft) => draft.key === key);
  const file = drafts.all[place];
  if (file === undefined) return drafts;
  const read = texts.map(
    ({ name, text, fields, problem }, index): Draft => ({
      ...file,
      key: index === 0 ? key : String(drafts.next + index),
      fileName: name,
      file: null,
      text,
      fields: withoutEmpty(file.fields, fields),
      stage: problem === null ? { name: "waiting" } : { name: "unreadable", why: problem },
    }),
  );
  return {
    ...drafts,
    all: [...drafts.all.slice(0, place), ...read, ...drafts.all.slice(place + 1)],
    next: drafts.next + texts.length,
  };
}

/** Moves a text to another stage; nothing happens where it has changed since `revision` or is gone. */
export function reach(drafts: Drafts, key: string, revision: number, stage: DraftStage): Drafts {
  return replace(drafts, key, (draft) => (draft.revision === revision ? { ...draft, stage } : draft));
}

/** A preview has come; nothing happens where the text has changed since `revision` or is gone. */
export function previewed(drafts: Drafts, key: string, revision: number, found: Preview): Drafts {
  return replace(drafts, key, (draft) =>
    draft.revision === revision
      ? { ...draft, stage: { name: "ready" }, preview: { text: draft.text, found } }
      : draft,
  );
}

/** Saving has come to `done` of `total` texts. */
export function saveProgress(drafts: Drafts, done: number, total: number): Drafts {
  return { ...drafts, saving: { done, total }, saved: null };
}

/** Saving has ended. */
export function saveEnded(drafts: Drafts, saved: SaveSummary): Drafts {
  return { ...drafts, saving: null, saved };
}

function replace(drafts: Drafts, key: string, change: (draft: Draft) => Draft): Drafts {
  return { ...drafts, all: drafts.all.map((draft) => (draft.key === key ? change(draft) : draft)) };
}

/** What a person wrote while the file was being read counts more than what the file says. */
function withoutEmpty(written: DraftFields, said: DraftFields): DraftFields {
  return {
    title: written.title || said.title,
    source: written.source || said.source,
    publishedOn: written.publishedOn || said.publishedOn,
    homeRegion: written.homeRegion || said.homeRegion,
  };
}
