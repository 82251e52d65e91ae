import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

const limits = { maxDocumentLength: 50, maxDocumentsPerImport: 100, maxBodyBytes: 1_048_576 };

/** 江州市将建设云谷产业园。 in GB18030. */
const gb18030 = [
  0xbd, 0xad, 0xd6, 0xdd, 0xca, 0xd0, 0xbd, 0xab, 0xbd, 0xa8, 0xc9, 0xe8, 0xd4, 0xc6, 0xb9, 0xc8, 0xb2, 0xfa,
  0xd2, 0xb5, 0xd4, 0xb0, 0xa1, 0xa3,
];

test("reads UTF-8 with its title, and names the file as the source", async () => {
  const [text] = await readFile(
    new File(["关于建设产业园的通知\n江州市将建设云谷产业园。"], "通知.txt"),
    limits,
  );
  expect(text).toEqual({
    name: "通知.txt",
    text: "关于建设产业园的通知\n江州市将建设云谷产业园。",
    fields: { title: "关于建设产业园的通知", source: "通知.txt", publishedOn: "", homeRegion: "" },
    problem: null,
  });
});

test("reads GB18030", async () => {
  const [text] = await readFile(new File([new Uint8Array(gb18030)], "旧文.txt"), limits);
  expect([text?.text, text?.problem]).toEqual(["江州市将建设云谷产业园。", null]);
});

test("takes the text out of a page and runs nothing in it", async () => {
  const page =
    "<title>要闻_某网</title><script>globalThis.ran = true</script><nav>首页</nav><h1>要闻</h1><p>江州市将建设<b>云谷</b>产业园。</p>";
  const [text] = await readFile(new File([page], "网页.html"), limits);
  expect([text?.text, text?.fields.title]).toEqual(["要闻\n江州市将建设云谷产业园。", "要闻"]);
  expect(globalThis).not.toHaveProperty("ran");
});

test("says which file is binary and what to do", async () => {
  const [text] = await readFile(new File([new Uint8Array([0xe6, 0x00, 0x01, 0x02])], "照片.txt"), limits);
  expect(text?.problem).toEqual({
    zh: "照片.txt：应为文本，实际是含控制字节的二进制数据；请另存为 .txt、.md 或 .html 后重试。",
    en: "照片.txt: Expected text, but found binary data with control bytes; save the document as .txt, .md or .html and try again.",
  });
});

test.each([
  ["空.md", " \n", "空.md：应为含有文字的文件，实际 2 字节中没有任何可见字符；请检查文件是否已完整保存。"],
  ["空.jsonl", "\n", "空.jsonl：文件里没有文字，请检查是否已完整保存后重试。"],
  ["长.txt", "市".repeat(51), "长.txt：文本有 51 字，超过每份至多 50 字；请拆成几份后重试。"],
])("says what is wrong with %s", async (name, content, sentence) => {
  const texts = await readFile(new File([content], name), limits);
  expect(texts.map(({ problem }) => problem?.zh)).toEqual([sentence]);
});

test("does not read a file of an unknown type", async () => {
  const [text] = await readFile(new File(["市"], "表.xlsx"), limits);
  expect(text?.problem?.zh).toContain("表.xlsx：应为可读取的文件类型");
});

test("does not ask for the bytes of a file that is far too large", async () => {
  const file = new File([""], "大.txt");
  Object.defineProperty(file, "size", { value: 20_000_001 });
  file.arrayBuffer = () => Promise.reject(new Error("asked for"));
  const [text] = await readFile(file, limits);
  expect(text?.problem?.zh).toBe(
    "大.txt：文件有 20000001 字节，超过可读取的 20000000 字节；请拆成几份后重试。",
  );
});

test("says that a folder is no file", async () => {
  const folder = new File([""], "文件夹");
  folder.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
  const [text] = await readFile(folder, limits);
  expect(text?.problem?.zh).toBe("文件夹：读不到内容，可能是文件夹，或文件已移动；请选择文件本身后重试。");
});

test("reads a text a line from .jsonl and names the lines that are none", async () => {
  const lines = [
    '{"id":"a1","title":"第一篇","publishedOn":"2020-05","homeRegion":"江州市","text":"将建设。"}',
    '{"text":"力争。"}',
    "[1]",
    '{"text":""}',
    "",
  ];
  const texts = await readFile(new File([lines.join("\n")], "多篇.jsonl"), limits);
  expect(
    texts.map(({ name, text, fields, problem }) => [name, text, fields.source, fields.title, problem?.zh]),
  ).toEqual([
    ["多篇.jsonl:1", "将建设。", "a1", "第一篇", undefined],
    ["多篇.jsonl:2", "力争。", "多篇.jsonl:2", "", undefined],
    [
      "多篇.jsonl:3",
      "",
      "多篇.jsonl:3",
      "",
      "多篇.jsonl:3：这一行应为带 text 的 JSON 对象，实际不是；请改正后重试。",
    ],
    ["多篇.jsonl:4", "", "多篇.jsonl:4", "", "多篇.jsonl:4：文件里没有文字，请检查是否已完整保存后重试。"],
  ]);
  expect(texts[0]?.fields).toEqual({
    title: "第一篇",
    source: "a1",
    publishedOn: "2020-05",
    homeRegion: "江州市",
  });
});
