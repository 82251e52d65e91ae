import { ApolloClient, InMemoryCache } from "@apollo/client";
import { MockLink } from "@apollo/client/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { aPreview } from "./a-preview.ts";
import { addEmpty, type Drafts, edit, noDrafts, previewed } from "./drafts.ts";
import { importDocuments } from "./import-documents.ts";
import { saveDrafts } from "./save-drafts.ts";

const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 1, maxBodyBytes: 1_048_576 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function twoTexts(): Drafts {
  const first = previewed(edit(noDrafts, "1", { text: "一" }), "1", 1, aPreview());
  return previewed(edit(addEmpty(first), "2", { text: "二" }), "2", 1, aPreview());
}

interface Mock extends Pick<MockLink.MockedResponse, "result" | "error"> {
  /** Gets the keys of the imports that this answers. */
  readonly keys?: unknown[];
}

function client(...mocks: readonly Mock[]) {
  const link = new MockLink(
    mocks.map(({ keys, ...mock }) => ({
      request: {
        query: importDocuments,
        variables: (given: Record<string, unknown>) => {
          keys?.push(given.idempotencyKey);
          return true;
        },
      },
      ...mock,
    })),
  );
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

const broken = (times: number, keys: unknown[] = []): Mock[] =>
  Array.from({ length: times }, () => ({ error: new TypeError("Failed to fetch"), keys }));

const stored = (id: string, keys: unknown[] = []): Mock => ({
  keys,
  result: {
    data: {
      importDocuments: {
        id: "i",
        documents: [
          { source: "甲", status: "IMPORTED", problem: null, document: { __typename: "Document", id } },
        ],
      },
    },
  },
});

test("what was saved stays saved where a later import fails, and progress counts all texts", async () => {
  const store = createStore(twoTexts);
  const progress: unknown[] = [];
  store.subscribe(({ saving }) => progress.push(saving && `${saving.done}/${saving.total}`));
  const watched: string[] = [];
  const watch = (id: string, onDone: (done: number) => void) => {
    watched.push(id);
    onDone(1);
    return () => {};
  };
  await toTheEnd(saveDrafts(store, client(stored("document_1"), ...broken(10)), watch, limits));
  expect(store.getState().all.map(({ stage }) => stage)).toEqual([
    { name: "saved", documentId: "document_1", isNew: true },
    {
      name: "unsaved",
      why: {
        zh: "保存时连接中断，不知是否已存；重试是安全的，不会存两份。",
        en: "The connection broke while saving, so it is not known whether it was stored; trying again is safe and never stores it twice.",
      },
    },
  ]);
  expect(store.getState().saved).toEqual({ imported: 1, unchanged: 0, failed: 1 });
  expect(progress.filter((step, index) => step !== progress[index - 1])).toEqual([
    null,
    "0/2",
    "1/2",
    "2/2",
    null,
  ]);
  expect(new Set(watched).size).toBe(2);
});

test("only texts with a current preview are saved", async () => {
  const store = createStore(() => edit(twoTexts(), "2", { text: "三" }));
  await toTheEnd(saveDrafts(store, client(stored("document_1")), () => () => {}, limits));
  expect(store.getState().all.map(({ stage }) => stage.name)).toEqual(["saved", "waiting"]);
});

test("an import whose connection broke is asked for again by the same key", async () => {
  const store = createStore(() => previewed(edit(noDrafts, "1", { text: "一" }), "1", 1, aPreview()));
  const keys: unknown[] = [];
  const watched: string[] = [];
  const watch = (id: string) => {
    watched.push(id);
    return () => {};
  };
  const asked = client(...broken(1, keys), stored("document_1", keys));
  await toTheEnd(saveDrafts(store, asked, watch, limits));
  expect(store.getState().all.map(({ stage }) => stage.name)).toEqual(["saved"]);
  expect(keys).toEqual([watched[0], watched[0]]);
});

test("an import that the server refuses is not asked for again", async () => {
  const store = createStore(() => previewed(edit(noDrafts, "1", { text: "一" }), "1", 1, aPreview()));
  const refusal = { result: { errors: [{ message: "No.", extensions: { code: "DB_UNAVAILABLE" } }] } };
  await toTheEnd(saveDrafts(store, client(refusal, stored("document_1")), () => () => {}, limits));
  expect(store.getState().saved).toEqual({ imported: 0, unchanged: 0, failed: 1 });
  expect(store.getState().all.map(({ stage }) => "why" in stage && stage.why.en)).toEqual([
    "The server cannot reach its database at the moment; try again shortly.",
  ]);
});

/** Lets the pauses between attempts pass. */
async function toTheEnd(saving: Promise<void>): Promise<void> {
  await vi.advanceTimersByTimeAsync(30_000);
  await saving;
}
