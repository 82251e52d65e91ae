import { expect, test } from "vitest";
import { aPreview } from "./a-preview.ts";
import { noFields } from "./draft.ts";
import {
  addEmpty,
  addFiles,
  type Drafts,
  edit,
  fileRead,
  noDrafts,
  previewed,
  reach,
  saveEnded,
  saveProgress,
  show,
  shownDraft,
  takeOut,
  takeOutFinished,
} from "./drafts.ts";

const file = (name: string) => new File(["市"], name);

test("begins with one empty text to paste into", () => {
  expect(shownDraft(noDrafts).stage).toEqual({ name: "empty" });
});

test("files wait to be read, the first of them is shown, the empty text gives way", () => {
  const drafts = addFiles(noDrafts, [file("甲.txt"), file("乙.txt")]);
  expect(drafts.all.map(({ key, fileName, stage }) => [key, fileName, stage.name])).toEqual([
    ["2", "甲.txt", "waiting"],
    ["3", "乙.txt", "waiting"],
  ]);
  expect(drafts.shown).toBe("2");
});

test("files do not push out a pasted text", () => {
  const drafts = addFiles(edit(noDrafts, "1", { text: "将建设。" }), [file("甲.txt")]);
  expect(drafts.all.map(({ key }) => key)).toEqual(["1", "2"]);
});

test("choosing no file changes nothing", () => {
  expect(addFiles(noDrafts, [])).toBe(noDrafts);
});

test("there is at most one empty text", () => {
  const pasted = edit(noDrafts, "1", { text: "将建设。" });
  const two = addEmpty(pasted);
  expect(two.all.map(({ key }) => key)).toEqual(["1", "2"]);
  expect(addEmpty(show(two, "1"))).toEqual(two);
});

test("a change makes a text wait again and keeps the last preview until the next one", () => {
  const ready = previewed(edit(noDrafts, "1", { text: "将建设。" }), "1", 1, aPreview());
  const changed = shownDraft(edit(ready, "1", { text: "将建设桥。" }));
  expect(changed.stage).toEqual({ name: "waiting" });
  expect(changed.preview).toEqual({ text: "将建设。", found: aPreview() });
  expect(changed.revision).toBe(2);
});

test("a change of a field makes a text wait again, a field of an empty text does not", () => {
  expect(shownDraft(edit(noDrafts, "1", { fields: { title: "通知" } })).stage).toEqual({ name: "empty" });
  const pasted = edit(noDrafts, "1", { text: "将建设。" });
  const titled = shownDraft(edit(previewed(pasted, "1", 1, aPreview()), "1", { fields: { title: "通知" } }));
  expect(titled.stage).toEqual({ name: "waiting" });
  expect(titled.fields).toEqual({ ...noFields, title: "通知" });
});

test("a text that is emptied has no preview any more", () => {
  const ready = previewed(edit(noDrafts, "1", { text: "将建设。" }), "1", 1, aPreview());
  const emptied = shownDraft(edit(ready, "1", { text: " \n" }));
  expect(emptied.stage).toEqual({ name: "empty" });
  expect(emptied.preview).toBeNull();
});

test("an answer to an older state of a text counts for nothing", () => {
  const twice = edit(edit(noDrafts, "1", { text: "将" }), "1", { text: "将建设。" });
  expect(previewed(twice, "1", 1, aPreview())).toEqual(twice);
  expect(reach(twice, "1", 1, { name: "reading" })).toEqual(twice);
  expect(shownDraft(previewed(twice, "1", 2, aPreview())).stage).toEqual({ name: "ready" });
});

test("a stored text cannot be changed", () => {
  const saved = stored(edit(noDrafts, "1", { text: "将建设。" }));
  expect(edit(saved, "1", { text: "别的" })).toEqual(saved);
});

test("a file with several texts becomes several, each where the file stood", () => {
  const drafts = addFiles(noDrafts, [file("多篇.jsonl"), file("乙.txt")]);
  const problem = { zh: "不是对象。", en: "No object." };
  const read = fileRead(drafts, "2", [
    { name: "多篇.jsonl:1", text: "将建设。", fields: { ...noFields, source: "a" }, problem: null },
    { name: "多篇.jsonl:2", text: "", fields: noFields, problem },
  ]);
  expect(read.all.map(({ key, fileName, text, stage }) => [key, fileName, text, stage])).toEqual([
    ["2", "多篇.jsonl:1", "将建设。", { name: "waiting" }],
    ["5", "多篇.jsonl:2", "", { name: "unreadable", why: problem }],
    ["3", "乙.txt", "", { name: "waiting" }],
  ]);
  expect(new Set(addEmpty(read).all.map(({ key }) => key)).size).toBe(4);
});

test("what a person wrote counts more than what the file says", () => {
  const drafts = edit(addFiles(noDrafts, [file("甲.html")]), "2", { fields: { title: "我的标题" } });
  const said = { title: "网页标题", source: "甲.html", publishedOn: "2020-05-06", homeRegion: "" };
  const read = fileRead(drafts, "2", [{ name: "甲.html", text: "将建设。", fields: said, problem: null }]);
  expect(shownDraft(read).fields).toEqual({ ...said, title: "我的标题" });
});

test("after the shown text is taken out its neighbour is shown, after the last one an empty text", () => {
  const two = addFiles(noDrafts, [file("甲.txt"), file("乙.txt")]);
  expect(takeOut(two, "2").shown).toBe("3");
  expect(takeOut(show(two, "3"), "3").shown).toBe("2");
  expect(takeOut(two, "3").shown).toBe("2");
  expect(shownDraft(takeOut(takeOut(two, "2"), "3")).stage).toEqual({ name: "empty" });
});

test("what is finished can be taken out together, what is open stays", () => {
  const two = edit(addEmpty(stored(edit(noDrafts, "1", { text: "将建设。" }))), "2", { text: "力争。" });
  expect(takeOutFinished(two).all.map(({ key }) => key)).toEqual(["2"]);
  expect(shownDraft(takeOutFinished(stored(edit(noDrafts, "1", { text: "将。" })))).stage).toEqual({
    name: "empty",
  });
});

test("the end of saving is kept until the next saving begins", () => {
  const ended = saveEnded(saveProgress(noDrafts, 0, 1), { imported: 1, unchanged: 0, failed: 0 });
  expect([ended.saving, ended.saved]).toEqual([null, { imported: 1, unchanged: 0, failed: 0 }]);
  expect(saveProgress(ended, 0, 2).saved).toBeNull();
});

function stored(drafts: Drafts): Drafts {
  const { key, revision } = shownDraft(drafts);
  return reach(drafts, key, revision, { name: "saved", documentId: "document_1", isNew: true });
}
