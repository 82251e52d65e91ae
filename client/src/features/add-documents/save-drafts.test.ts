import { ApolloClient, InMemoryCache } from "@apollo/client";
import { MockLink } from "@apollo/client/testing";
import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { aPreview } from "./a-preview.ts";
import { addEmpty, type Drafts, edit, noDrafts, previewed } from "./drafts.ts";
import { importDocuments } from "./import-documents.ts";
import { saveDrafts } from "./save-drafts.ts";

const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 1, maxBodyBytes: 1_048_576 };

function twoTexts(): Drafts {
  const first = previewed(edit(noDrafts, "1", { text: "一" }), "1", 1, aPreview());
  return previewed(edit(addEmpty(first), "2", { text: "二" }), "2", 1, aPreview());
}

function client(...mocks: readonly Pick<MockLink.MockedResponse, "result" | "error">[]) {
  const link = new MockLink(
    mocks.map((mock) => ({ request: { query: importDocuments, variables: () => true }, ...mock })),
  );
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

const stored = (id: string) => ({
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
  await saveDrafts(store, client(stored("document_1"), { error: new TypeError("broken") }), watch, limits);
  expect(store.getState().all.map(({ stage }) => stage)).toEqual([
    { name: "saved", documentId: "document_1", isNew: true },
    {
      name: "unsaved",
      why: {
        zh: "连接不到服务器；请检查服务是否在运行，然后重试。",
        en: "The server cannot be reached; check that it is running and try again.",
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
  await saveDrafts(store, client(stored("document_1")), () => () => {}, limits);
  expect(store.getState().all.map(({ stage }) => stage.name)).toEqual(["saved", "waiting"]);
});
