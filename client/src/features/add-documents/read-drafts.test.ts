import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { aPreview } from "./a-preview.ts";
import { type Draft, noFields } from "./draft.ts";
import { addFiles, type Drafts, edit, noDrafts, show, shownDraft, takeOut } from "./drafts.ts";
import { type Reading, readDrafts } from "./read-drafts.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function begin(drafts: Drafts, given: Partial<Reading> = {}) {
  const store = createStore(() => drafts);
  const asked: string[] = [];
  const answers: ((found: ReturnType<typeof aPreview>) => void)[] = [];
  const stop = readDrafts(store, {
    readFile: async ({ name }) => [{ name, text: `${name}的文本`, fields: noFields, problem: null }],
    check: () => null,
    preview: (draft: Draft) => {
      asked.push(draft.text);
      return new Promise((resolve) => answers.push(resolve));
    },
    ...given,
  });
  const stages = () => store.getState().all.map(({ stage }) => stage.name);
  return { store, stop, asked, answers, stages };
}

test("a pasted text is read once, after a pause without a keystroke", async () => {
  const { store, asked, answers, stages } = begin(noDrafts);
  store.setState((drafts) => edit(drafts, "1", { text: "将" }), true);
  await vi.advanceTimersByTimeAsync(300);
  store.setState((drafts) => edit(drafts, "1", { text: "将建设。" }), true);
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect([asked, stages()]).toEqual([["将建设。"], ["reading"]]);
  answers[0]?.(aPreview());
  await vi.advanceTimersByTimeAsync(1000);
  expect([asked, stages()]).toEqual([["将建设。"], ["ready"]]);
});

test("files are read one after the other, the shown one first", async () => {
  const files = addFiles(noDrafts, [new File([""], "甲"), new File([""], "乙"), new File([""], "丙")]);
  const { asked, answers, stages } = begin(show(files, "4"));
  await vi.advanceTimersByTimeAsync(10);
  expect([asked, stages()]).toEqual([["丙的文本"], ["waiting", "waiting", "reading"]]);
  answers[0]?.(aPreview());
  await vi.advanceTimersByTimeAsync(10);
  expect([asked, stages()]).toEqual([
    ["丙的文本", "甲的文本"],
    ["reading", "waiting", "ready"],
  ]);
});

test("a text that changes while it is read is given up and read again", async () => {
  const signals: AbortSignal[] = [];
  const texts: string[] = [];
  const { store, stages } = begin(edit(noDrafts, "1", { text: "将" }), {
    preview: (draft, signal) => {
      texts.push(draft.text);
      signals.push(signal);
      return texts.length === 1 ? new Promise(() => {}) : Promise.resolve(aPreview());
    },
  });
  await vi.advanceTimersByTimeAsync(500);
  store.setState((drafts) => edit(drafts, "1", { text: "将建设。" }), true);
  await vi.advanceTimersByTimeAsync(500);
  expect([texts, signals.map(({ aborted }) => aborted), stages()]).toEqual([
    ["将", "将建设。"],
    [true, false],
    ["ready"],
  ]);
});

test("a text that is taken out while it is read does not hold up the next one", async () => {
  const { store, asked } = begin(addFiles(noDrafts, [new File([""], "甲"), new File([""], "乙")]));
  await vi.advanceTimersByTimeAsync(10);
  store.setState((drafts) => takeOut(drafts, "2"), true);
  await vi.advanceTimersByTimeAsync(10);
  expect(asked).toEqual(["甲的文本", "乙的文本"]);
});

test("a text that cannot be sent says why and is not sent", async () => {
  const why = { zh: "太长。", en: "Too long." };
  const { store, asked } = begin(edit(noDrafts, "1", { text: "将" }), { check: () => why });
  await vi.advanceTimersByTimeAsync(500);
  expect([asked, shownDraft(store.getState()).stage]).toEqual([[], { name: "unreadable", why }]);
});

test("a failed request says what to do", async () => {
  const { store } = begin(edit(noDrafts, "1", { text: "将" }), {
    preview: () => Promise.reject(new TypeError("Failed to fetch")),
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(shownDraft(store.getState()).stage).toEqual({
    name: "unreadable",
    why: {
      zh: "连接不到服务器；请检查服务是否在运行，然后重试。",
      en: "The server cannot be reached; check that it is running and try again.",
    },
  });
});

test("what is being read waits again after reading is stopped", async () => {
  const { stop, stages } = begin(edit(noDrafts, "1", { text: "将" }));
  await vi.advanceTimersByTimeAsync(500);
  expect(stages()).toEqual(["reading"]);
  stop();
  expect(stages()).toEqual(["waiting"]);
});
