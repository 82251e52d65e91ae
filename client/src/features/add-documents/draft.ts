import type { Preview } from "./preview-document.ts";
import type { Sentence } from "./sentence.ts";

/** What a person says about a text; empty means that the text itself decides. */
export interface DraftFields {
  readonly title: string;
  readonly source: string;
  /** `2020-05-06`, `2020-05` or `2020`. */
  readonly publishedOn: string;
  /** Name or code of the region that 我市, 全省 … refer to. */
  readonly homeRegion: string;
}

/** How far a text has come on its way into the graph. */
export type DraftStage =
  /** Nothing to read yet. */
  | { readonly name: "empty" }
  | { readonly name: "waiting" }
  | { readonly name: "reading" }
  /** The preview shows what would be saved. */
  | { readonly name: "ready" }
  /** Cannot be read or previewed as it is; it can be changed or taken out. */
  | { readonly name: "unreadable"; readonly why: Sentence }
  | { readonly name: "saving" }
  | { readonly name: "saved"; readonly documentId: string; readonly isNew: boolean }
  /** The preview still holds; saving can be tried again. */
  | { readonly name: "unsaved"; readonly why: Sentence }
  | { readonly name: "deleting"; readonly documentId: string }
  /** Deleting failed; the document is still stored. */
  | { readonly name: "undeleted"; readonly documentId: string; readonly why: Sentence }
  | { readonly name: "deleted" };

/** What was found, and the very text that the places in it count. */
export interface PreviewedText {
  readonly text: string;
  readonly found: Preview;
}

/** One text on its way into the graph. */
export interface Draft {
  readonly key: string;
  /** Name of the file that it came from; null for a pasted text. */
  readonly fileName: string | null;
  /** The file while its bytes are still to be read. */
  readonly file: File | null;
  readonly text: string;
  readonly fields: DraftFields;
  readonly stage: DraftStage;
  /** The last preview; of an older state while the stage is `waiting` or `reading`. */
  readonly preview: PreviewedText | null;
  /** Counts the changes, so that an answer to an older state is recognised. */
  readonly revision: number;
}

export const noFields: DraftFields = { title: "", source: "", publishedOn: "", homeRegion: "" };

/** A text with nothing in it yet, to paste into. */
export function emptyDraft(key: string): Draft {
  return {
    key,
    fileName: null,
    file: null,
    text: "",
    fields: noFields,
    stage: { name: "empty" },
    preview: null,
    revision: 0,
  };
}

/** A file whose bytes are still to be read. */
export function fileDraft(key: string, file: File): Draft {
  return { ...emptyDraft(key), fileName: file.name, file, stage: { name: "waiting" } };
}

/** Whether the text and its fields can still be changed. */
export function isOpen({ stage }: Draft): boolean {
  return ["empty", "waiting", "reading", "ready", "unreadable", "unsaved"].includes(stage.name);
}

/** Whether saving would store it: its preview shows exactly what would be saved. */
export function isSavable({ stage }: Draft): boolean {
  return stage.name === "ready" || stage.name === "unsaved";
}

/** Whether closing the page would lose something: a text that is not stored. */
export function isUnsaved(draft: Draft): boolean {
  if (draft.stage.name === "saving") return true;
  return isOpen(draft) && (draft.text.trim() !== "" || draft.file !== null);
}
