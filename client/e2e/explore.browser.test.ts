import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import type {} from "#cypher/local/test-server";
import { openBrowser } from "./browser.ts";
import { middleOfEdge, placesOf, shownOf, untilDrawn } from "./explorer-page.ts";
import { type RunningProduct, startProduct } from "./start-product.ts";

/** Building the client and reading the sample documents takes some ten seconds, more on a busy machine. */
const startTime = 300_000;

vi.setConfig({ testTimeout: 180_000 });

let product: RunningProduct;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  product = await startProduct(inject("neo4j"));
  browser = await openBrowser();
  await vi.waitUntil(() => answers(product.url), { timeout: 120_000, interval: 500 });
}, startTime);

afterAll(async () => {
  await browser?.close();
  await product?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => {
    // The client asks a busy server again by itself; the browser notes each answer that was an error nevertheless.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(product.url);
  await untilDrawn(page);
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test("the first visit shows an agency with its commitments, not a blank canvas", async () => {
  expect(Object.keys(await placesOf(page)).length).toBeGreaterThan(5);
  await page.getByRole("table").waitFor();
});

test("initials find an agency, expanding it leaves every old node where it is, undo takes it back", async () => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("cqsfzhggwyh");
  await page.getByRole("option", { name: /重庆市发展和改革委员会/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "重庆市发展和改革委员会" }).waitFor();
  const before = await placesOf(page);

  await page.getByRole("button", { name: /^展开项目/ }).click();
  await page
    .locator("[data-notice]")
    .getByText(/已添加 \d+ 个项目/)
    .waitFor();
  await untilDrawn(page, Object.keys(before).length + 1);
  const after = await placesOf(page);
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);

  await page.keyboard.press("Control+z");
  await page
    .locator("[data-notice]")
    .getByText(/^已撤销/)
    .waitFor();
  expect(await placesOf(page)).toEqual(before);
});

test("a click on a line opens what is behind it, and the document at the very sentence", async () => {
  const middle = await middleOfEdge(page, "edge.modal");
  if (!middle) throw new Error("The first picture should have a line that stands for a commitment.");
  await page.mouse.click(middle.x, middle.y);
  const row = page.getByRole("table").getByRole("button", { pressed: false }).first();
  await row.click();
  const sentence = page.locator("[data-evidence] [data-focused]").first();
  await sentence.waitFor();
  const quoted = await page.evaluate(async () => {
    const [, id = "", start = "", end = ""] = /q=d([0-9a-f]{20})\.(\d+)\.(\d+)/.exec(location.hash) ?? [];
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: "query ($id: ID!) { node(id: $id) { ... on Document { text } } }",
        variables: { id: `document_${id}` },
      }),
    });
    const { data } = await answer.json();
    return data.node.text.slice(Number(start), Number(end));
  });
  const shown = await page.locator("[data-evidence] mark[class*=focused]").allTextContents();
  expect(shown.join("").replace(/\s/g, "")).toBe(quoted.replace(/\s/g, ""));
  await expect.poll(() => isInSight(page), { timeout: 10_000 }).toBe(true);
});

test("reloading gives the same picture, each node within a pixel of its place", async () => {
  await page.getByRole("button", { name: /^画布上 \d+ 个官员/ }).click();
  const before = await placesOf(page);
  await page.waitForURL(/h=OFFICIAL/);
  const address = page.url();
  await page.reload();
  await untilDrawn(page);
  expect(await placesOf(page)).toEqual(before);
  expect(page.url()).toBe(address);
});

test("a least confidence, set by keyboard, hides what is less sure, counts it, moves nothing and outlives a reload", async () => {
  const [places, all] = [await placesOf(page), await shownOf(page)];
  const slider = page.getByRole("slider", { name: "可信度至少" });
  await slider.focus();
  await page.keyboard.press("End");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
  expect(await slider.getAttribute("aria-valuetext")).toBe("95%");
  await page.waitForURL(/&c=95(&|$)/);

  const shown = await shownOf(page);
  expect(shown.nodes).toEqual(await surerThan(94.5, Object.keys(places)));
  expect(all.edges).toEqual(expect.arrayContaining([...shown.edges]));
  expect(shown.edges.length).toBeLessThan(all.edges.length);
  const note = page.locator("[data-left-out]");
  const [entities, lines] = [all.nodes.length - shown.nodes.length, all.edges.length - shown.edges.length];
  const told = `未显示 ${entities} / ${all.nodes.length} 个实体、${lines} / ${all.edges.length} 条连线`;
  expect(await note.textContent()).toBe(`${told}全部显示`);

  const address = page.url();
  await page.reload();
  await untilDrawn(page);
  await note.getByText(told).waitFor();
  expect([await placesOf(page), await shownOf(page), page.url()]).toEqual([places, shown, address]);

  await note.getByRole("button", { name: "全部显示" }).click();
  expect(await shownOf(page)).toEqual(all);
});

test("an address with an entity that is gone names it and shows the others", async () => {
  const damaged = page.url().replace("n=", "n=a00000000000000000000.0.0~");
  await page.goto("about:blank");
  await page.goto(damaged);
  await untilDrawn(page);
  await page.locator("[data-notice]").getByText("agency_00000000000000000000").waitFor();
});

test("the keyboard alone walks the picture, opens an entity and expands it", async () => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator("[role=option][aria-selected=true]").waitFor();
  const before = await placesOf(page);
  await page.keyboard.press("e");
  await page
    .locator("[data-notice]")
    .getByText(/相关实体/)
    .waitFor();
  const after = await placesOf(page);
  expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
});

/** The ids of those entities that the API is surer of than a percentage, in order. */
async function surerThan(percent: number, ids: readonly string[]): Promise<readonly string[]> {
  const answer = await page.request.post(`${product.url}/graphql`, {
    data: {
      query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { confidence } } }",
      variables: { ids },
    },
  });
  const { data }: { data: { nodes: { id: string; confidence: number }[] } } = await answer.json();
  return data.nodes
    .filter(({ confidence }) => confidence * 100 >= percent)
    .map(({ id }) => id)
    .sort();
}

/** Whether the first picture can be had: a database that was just started answers its first questions too late. */
async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "{ agencies(first: 1) { nodes { neighbours(first: 24) { nodes { entity { id } } } } } }",
    }),
  });
  return response.ok;
}

/** Whether the sentence in focus begins inside the panel that shows its document. */
async function isInSight(page: Page): Promise<boolean> {
  const box = await page.locator("[data-evidence] [data-focused]").first().boundingBox();
  const panel = await page.locator("[data-evidence]").boundingBox();
  return box !== null && panel !== null && box.y >= panel.y && box.y < panel.y + panel.height;
}
