import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "./draft.ts";
import { type Drafts, fileRead, previewed, type ReadDraft, reach } from "./drafts.ts";
import type { Preview } from "./preview-document.ts";
import { problemOf } from "./problem-of.ts";
import type { Sentence } from "./sentence.ts";

/** What reading needs from outside. */
export interface Reading {
  readonly readFile: (file: File) => Promise<readonly ReadDraft[]>;
  /** Why a text cannot be previewed as it is; null where it can. */
  readonly check: (draft: Draft) => Sentence | null;
  readonly preview: (draft: Draft, signal: AbortSignal) => Promise<Preview>;
}

/** Milliseconds without a keystroke before a changed text is read again. */
const PAUSE = 400;

/**
 * Reads waiting texts one after the other, the one that is shown first, until the function that it returns is called. A text
 * that changes or goes while it is being read is given up and, where it waits again, read again.
 */
export function readDrafts(store: StoreApi<Drafts>, reading: Reading): () => void {
  let current: { readonly draft: Draft; readonly abort: AbortController } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const step = () => {
    const { all, shown } = store.getState();
    if (current !== null) {
      const { key, revision } = current.draft;
      if (all.some((draft) => draft.key === key && draft.revision === revision)) return;
      current.abort.abort();
      current = null;
    }
    clearTimeout(timer);
    const waiting = all.filter(({ stage }) => stage.name === "waiting");
    const next = waiting.find(({ key }) => key === shown) ?? waiting[0];
    if (next) timer = setTimeout(() => void start(next), next.revision === 0 ? 0 : PAUSE);
  };

  const start = async (draft: Draft) => {
    const mine = { draft, abort: new AbortController() };
    current = mine;
    const { key, revision } = draft;
    const apply = (next: (drafts: Drafts) => Drafts) => {
      // Whoever gave this reading up has started another one.
      if (current !== mine) return;
      current = null;
      store.setState(next, true);
    };
    store.setState((drafts) => reach(drafts, key, revision, { name: "reading" }), true);
    try {
      if (draft.file !== null) {
        const texts = await reading.readFile(draft.file);
        return apply((drafts) => fileRead(drafts, key, texts));
      }
      const problem = reading.check(draft);
      if (problem !== null) {
        return apply((drafts) => reach(drafts, key, revision, { name: "unreadable", why: problem }));
      }
      const found = await reading.preview(draft, mine.abort.signal);
      apply((drafts) => previewed(drafts, key, revision, found));
    } catch (error) {
      apply((drafts) => reach(drafts, key, revision, { name: "unreadable", why: problemOf(error) }));
    }
  };

  const unsubscribe = store.subscribe(step);
  step();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    if (current === null) return;
    const { key, revision } = current.draft;
    current.abort.abort();
    current = null;
    store.setState((drafts) => reach(drafts, key, revision, { name: "waiting" }), true);
  };
}
