import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import type {} from "#cypher/local/test-server";
import { docxFile } from "#graph/text/testing/docx-file";
import { pdfFile } from "#graph/text/testing/pdf-file";
import { openBrowser } from "./browser.ts";
import { type ServedClient, serveClient } from "./served-client.ts";

const text = [
  "重庆市与四川省共同推进工业互联网",
  "重庆市经济和信息化委员会主任周以宁表示，重庆市经济和信息化委员会将联合四川省经济和信息化厅共同打造成渝地区工业互联网一体化发展示范区，到2025年建成5G基站15万个以上。",
].join("\n");

/** A database that was just started is slow to plan its first statements, a busy machine more so. */
const patience = { timeout: 150_000, interval: 500 };

let product: ServedClient;
let browser: Browser;
let page: Page;
/** What the browser complains about: errors of the page and refusals of the content security policy. */
let complaints: string[];

vi.setConfig({ testTimeout: 400_000 });

beforeAll(async () => {
  product = await serveClient(inject("neo4j"));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ locale: "zh-CN" });
  page.setDefaultTimeout(patience.timeout);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test("a pasted text is previewed, saved, found by search and, once deleted, found no more", async () => {
  await page.goto(`${product.url}/add`);
  await page.getByRole("textbox", { name: "文本" }).fill(text);
  const document = page.getByRole("article");
  await document.getByTitle("机构 重庆市经济和信息化委员会").first().waitFor();
  expect(await document.getByTitle("官员 周以宁").textContent()).toBe("周以宁");
  await expect.poll(() => found("周以宁"), patience).toEqual([]);

  await page.locator("ol > li > button", { hasText: "示范区" }).first().click();
  const words = await page.locator("[data-focused]").textContent();
  expect(words).toContain("共同打造");
  expect(text).toContain(words);

  await page.getByRole("button", { name: "保存", exact: true }).click();
  const link = page.getByRole("link", { name: /^在图谱上查看/ });
  await link.waitFor();
  expect(await link.getAttribute("href")).toMatch(/^\/\?add=[a-z]+_[0-9a-f]{20}(,[a-z]+_[0-9a-f]{20})*$/);
  expect(await page.getByRole("status").textContent()).toBe("保存结束：新存 1 份，未改动 0 份，失败 0 份。");
  await expect.poll(() => found("周以宁"), patience).toEqual(["周以宁"]);

  await page.getByRole("button", { name: "删除", exact: true }).click();
  await page.getByRole("button", { name: "删除文件" }).click();
  await page.getByText(/^已删除/).waitFor();
  await expect.poll(() => found("周以宁"), patience).toEqual([]);
});

test("the same text saved twice is one document", async () => {
  for (const outcome of ["新存 1 份，未改动 0 份", "新存 0 份，未改动 1 份"]) {
    await page.goto(`${product.url}/add`);
    await page.getByRole("textbox", { name: "文本" }).fill(text);
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText(`保存结束：${outcome}，失败 0 份。`).first().waitFor();
  }
});

test("of dropped files the binary one says so, the page runs nothing, the rest can be saved", async () => {
  await page.goto(`${product.url}/add`);
  await page.getByRole("textbox", { name: "文本" }).waitFor();
  const html = `<title>要闻</title><script>window.ran = 1</script><h1>要闻</h1><img src="x" onerror="window.ran = 2"><p>${text.split("\n")[1]}</p>`;
  await drop(page, [
    { name: "照片.txt", bytes: [0x00, 0x01, 0x02, 0xff] },
    { name: "要闻.html", bytes: [...Buffer.from(html)] },
  ]);
  await page
    .getByRole("listitem")
    .getByText("照片.txt：应为文本，实际是含控制字节的二进制数据；请另存为 .txt、.md 或 .html 后重试。")
    .waitFor();
  await page.getByText("2 份中 1 份可保存").waitFor();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  // The browser names the handler that it did not run.
  complaints = complaints.filter((words) => !words.startsWith("Executing inline event handler violates"));
});

test("Word and PDF files are read in the browser, Chinese encodings included", async () => {
  const [title = "", body = ""] = text.split("\n");
  const parts = [
    { kind: "heading", level: 1, words: title },
    { kind: "paragraph", words: body },
  ] as const;
  await page.goto(`${product.url}/add`);
  await page.getByRole("textbox", { name: "文本" }).waitFor();
  await drop(page, [
    { name: "要闻.docx", bytes: [...docxFile(parts)] },
    { name: "要闻.pdf", bytes: [...pdfFile(parts)] },
  ]);
  await page.getByText("2 份中 2 份可保存").waitFor();
  for (const name of ["要闻.docx", "要闻.pdf"]) {
    await page.getByRole("listitem").getByText(name).first().click();
    await page.getByRole("article").getByText(body.slice(0, 20)).first().waitFor();
  }
});

test("at 390 pixels the three parts take turns and nothing reaches beyond the screen", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${product.url}/add`);
  await page.getByRole("textbox", { name: "文本" }).fill(text);
  await page.getByText(/^\d 条承诺$/).click();
  await page.locator("ol > li > button").first().click();
  await page.locator("[data-focused]").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("the whole way goes by keyboard", async () => {
  await page.goto(`${product.url}/add`);
  await page.getByRole("textbox", { name: "文本" }).focus();
  await page.keyboard.insertText(text);
  await page.getByRole("article").waitFor();
  await page.locator("ol > li > button").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-focused]").waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "删除", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText(/^已删除/).waitFor();
});

test("GraphiQL runs its first example under the content security policy", async () => {
  const query = readFileSync(
    join(import.meta.dirname, "../src/graphiql/examples/search-and-neighbours.graphql"),
    "utf8",
  );
  const answered = async () => (await page.request.post(`${product.url}/graphql`, { data: { query } })).ok();
  await expect.poll(answered, patience).toBe(true);

  // As on a slow line: the code of the editors arrives well after the button is drawn.
  await page.route(/\/assets\/[^/]*codemirror[^/]*\.js$/, async (route) => {
    await new Promise((arrive) => setTimeout(arrive, 1_000));
    await route.continue();
  });
  await page.goto(`${product.url}/graphiql`);
  await page.locator("button.graphiql-execute-button").click();
  await page.locator(".result-window").getByText("totalCount").first().waitFor();
  const tabs = await page.getByRole("tab").allInnerTexts();
  expect(tabs.map((tab) => tab.trim())).toEqual([
    "SearchAndNeighbours",
    "CommitmentsWithNumbers",
    "CrossProvinceCollaborations",
  ]);
});

async function found(query: string): Promise<string[]> {
  const answer = await page.request.post(`${product.url}/graphql`, {
    data: {
      query: "query ($query: String!) { search(query: $query) { nodes { name } } }",
      variables: { query },
    },
  });
  const { data }: { data: { search: { nodes: { name: string }[] } } | null } = await answer.json();
  if (data === null) throw new Error("The search was not answered in time.");
  return data.search.nodes.map(({ name }) => name).filter((name) => name === query);
}

async function drop(
  on: Page,
  files: readonly { readonly name: string; readonly bytes: readonly number[] }[],
) {
  const transfer = await on.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, files);
  for (const type of ["dragover", "drop"]) {
    await on.getByRole("textbox", { name: "文本" }).dispatchEvent(type, { dataTransfer: transfer });
  }
}
