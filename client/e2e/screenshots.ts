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
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: "light" | "dark";
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: "canvas", size: wide, scheme: "light", path: "/", prepare: canvas },
  { name: "canvas-dark", size: wide, scheme: "dark", path: "/", prepare: canvas },
  { name: "canvas-390", size: narrow, scheme: "light", path: "/", prepare: canvas },
  { name: "search", size: wide, scheme: "light", path: "/", prepare: search },
  { name: "search-390", size: narrow, scheme: "light", path: "/", prepare: search },
  { name: "evidence", size: wide, scheme: "light", path: "/", prepare: evidence },
  { name: "evidence-dark", size: wide, scheme: "dark", path: "/", prepare: evidence },
  { name: "evidence-390", size: narrow, scheme: "light", path: "/", prepare: evidence },
  { name: "add-documents", size: wide, scheme: "light", path: "/add", prepare: addDocuments },
  { name: "add-documents-dark", size: wide, scheme: "dark", path: "/add", prepare: addDocuments },
  { name: "add-documents-390", size: narrow, scheme: "light", path: "/add", prepare: addDocuments },
];

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
  await page.goto(`${url}${path}`);
  await prepare(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

async function canvas(page: Page): Promise<void> {
  await untilDrawn(page);
}

async function search(page: Page): Promise<void> {
  await untilDrawn(page);
  await page.getByRole("combobox").fill("chongqing");
  await page.getByRole("option").first().waitFor();
}

async function evidence(page: Page): Promise<void> {
  await untilDrawn(page);
  const details = page.getByRole("navigation").getByRole("button", { name: "详情" });
  if (await details.isVisible()) await details.click();
  await page.getByRole("table").getByRole("button", { pressed: false }).first().click();
  await page.locator("[data-evidence] [data-focused]").first().waitFor();
}

async function addDocuments(page: Page): Promise<void> {
  await page
    .getByRole("textbox")
    .first()
    .fill(
      "山城市交通局局长张明表示，2026年底前将与四川省交通运输厅携手共建川渝快速通道，新建充电桩2万个以上。",
    );
  await page.locator("mark").first().waitFor({ state: "attached" });
}
