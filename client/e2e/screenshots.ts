import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startLocalNeo4j } from "#cypher/local/start-local-neo4j";
import { openBrowser } from "./browser.ts";
import { untilDrawn } from "./explorer-page.ts";
import { startProduct } from "./start-product.ts";

// Writes client/screenshots/*.png from a product of its own, with the sample documents, on free ports.

const folder = resolve(import.meta.dirname, "../screenshots");
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** What stands in the box of the page that adds documents: an official, two provinces, numbers and dates. */
const typed = [
  "重庆市与四川省共建充电网络",
  "2024年3月12日",
  "重庆市交通运输委员会主任陆知远表示，我委将联合四川省交通运输厅共同建设川渝电动走廊，2027年底前新建充电桩2万个以上。",
  "重庆市经济和信息化委员会计划今年培育智能网联新能源汽车产业链企业60家，2026年全市产业规模突破8000亿元。",
  "四川省发展和改革委员会要在9月底前印发成渝地区双城经济圈充电设施建设方案，并与重庆市发展和改革委员会共同推进项目落地。",
].join("\n");

interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: "light" | "dark";
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const subjects = [
  { name: "canvas", path: "/", prepare: canvas },
  { name: "search", path: "/", prepare: search },
  { name: "evidence", path: "/", prepare: evidence },
  { name: "add-documents", path: "/add", prepare: addDocuments },
] as const;

const looks = [
  { ending: "", size: wide, scheme: "light" },
  { ending: "-dark", size: wide, scheme: "dark" },
  { ending: "-390", size: narrow, scheme: "light" },
  { ending: "-390-dark", size: narrow, scheme: "dark" },
] as const;

const shots: readonly Shot[] = subjects.flatMap(({ name, path, prepare }) =>
  looks.map(({ ending, size, scheme }) => ({ name: `${name}${ending}`, size, scheme, path, prepare })),
);

/** Milliseconds; a database that was just started is slow to plan its first statements, a busy machine more so. */
const patience = 150_000;

const home = mkdtempSync(join(tmpdir(), "policy-graph-screenshots-"));
const neo4j = await startLocalNeo4j({ home, progress: (line) => process.stderr.write(`${line}\n`) });
try {
  const product = await startProduct(neo4j.connection);
  const browser = await openBrowser();
  try {
    mkdirSync(folder, { recursive: true });
    for (const shot of shots) await take(browser, product.url, shot);
  } finally {
    await browser.close();
    await product.close();
  }
} finally {
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
}

async function take(
  browser: Browser,
  url: string,
  { name, size, scheme, path, prepare }: Shot,
): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${url}${path}`);
  await prepare(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

async function canvas(page: Page): Promise<void> {
  await untilDrawn(page);
  // On a narrow screen the details wait behind a button.
  if (!(await detailsButton(page).isVisible())) await page.getByRole("table").first().waitFor();
}

function detailsButton(page: Page) {
  return page.getByRole("navigation").getByRole("button", { name: "详情" });
}

async function search(page: Page): Promise<void> {
  await untilDrawn(page);
  await page.getByRole("combobox").fill("chongqing");
  await page.getByRole("listbox", { name: "搜索结果" }).getByRole("option").first().waitFor();
  await page.getByText(/^找到/).waitFor();
}

async function evidence(page: Page): Promise<void> {
  await untilDrawn(page);
  if (await detailsButton(page).isVisible()) await detailsButton(page).click();
  await page.getByRole("table").getByRole("button", { pressed: false }).first().click();
  await page.locator("[data-evidence] [data-focused]").first().waitFor();
  await page
    .locator("[data-evidence]")
    .getByRole("button", { name: /^可信度/ })
    .waitFor();
}

async function addDocuments(page: Page): Promise<void> {
  await page.getByRole("textbox").first().fill(typed);
  await page.locator("mark").first().waitFor({ state: "attached" });
  await page
    .getByRole("textbox")
    .first()
    .evaluate((box) => box.scrollTo(0, 0));
}
