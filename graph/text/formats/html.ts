import { parseHTML } from "linkedom";
import { isPeriod } from "../../model/period.ts";
import { decode } from "../decode.ts";
import { UnreadableDocument } from "../errors.ts";
import { firstTitle } from "./first-title.ts";
import type { Format } from "./format.ts";
import { articleOf } from "./main-content.ts";
import { pageLines } from "./page-lines.ts";
import type { Page, PageNode } from "./page-node.ts";

/** A page declares its encoding within its first bytes. */
const HEAD_BYTES = 4096;

const titleNames = ["articletitle", "og:title", "dc.title", "title"];
const dateNames = [
  "pubdate",
  "publishdate",
  "firstpublishedtime",
  "article:published_time",
  "og:release_date",
  "dc.date",
  "date",
];

/**
 * An html page: the text of its article with one line a block; navigation, scripts and controls are left out. A first-level
 * heading that stands outside the article becomes the first line. Title and day come from the page's own statements.
 */
export const html = {
  endings: [".html", ".htm", ".xhtml"],
  read: (bytes: Uint8Array) => {
    const page = parsePage(decode(bytes, declaredEncoding(bytes)));
    const root: PageNode = page.querySelector("body") ?? page.querySelector("html") ?? page;
    const body = pageLines(articleOf(page, root));
    const heading = headingOf(page);
    if (body === "" && page.querySelector("script")) throw filledByScripts();
    const text = heading === null || body.includes(heading) ? body : `${heading}\n${body}`;
    return {
      text,
      title: statedTitle(page) ?? heading ?? titleTag(page) ?? firstTitle(text),
      publishedOn: statedDay(page),
    };
  },
} satisfies Format;

/** Parses html; a fragment gets a page around it: the parser gives only the first of several roots a place in the tree. */
export function parsePage(source: string): Page {
  const bare = source.replace(/^\s*<!doctype[^>]*>/i, "");
  const { document: page }: { document: Page } = parseHTML(
    /<html[\s>]/i.test(bare) ? bare : `<html><body>${bare}</body></html>`,
  );
  return page;
}

function filledByScripts(): UnreadableDocument {
  return new UnreadableDocument("empty", {
    en: "Expected a page with text, but this one is filled by its scripts when a browser shows it; open it in a browser, copy its text into a .txt file or print it to a PDF file, and try again.",
    zh: "应为含有文字的网页，但该网页的内容由脚本在浏览器中生成；请用浏览器打开后将正文复制为 .txt 或打印为 PDF 再重试。",
  });
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  // Pages that declare the small sets use characters of the large one.
  return name === "gb2312" || name === "gbk" ? "gb18030" : name;
}

function headingOf(page: Page): string | null {
  const heading = page.querySelector("h1");
  return (heading && pageLines(heading).split("\n").join("")) || null;
}

function statedTitle(page: Page): string | null {
  return statements(page, titleNames).find((title) => title !== "") ?? null;
}

/** `关于…的通知_某市人民政府网`: what follows the last bar is the site. */
function titleTag(page: Page): string | null {
  const title = page.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return title.replace(/(?:\s*[_|｜]|\s+-\s)[^_|｜]*$/, "").trim() || title || null;
}

function statedDay(page: Page): string | null {
  const times = [...page.querySelectorAll("time[datetime]")].map(
    (time) => time.getAttribute("datetime") ?? "",
  );
  for (const stated of [...statements(page, dateNames), ...times]) {
    const match = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(stated);
    const day = match
      ?.slice(1)
      .map((part) => part.padStart(2, "0"))
      .join("-");
    if (day && isPeriod(day)) return day;
  }
  return null;
}

/** What a page's meta elements say under these names, in the order of the names. */
function statements(page: Page, names: readonly string[]): string[] {
  const stated = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase();
    if (!stated.has(name)) stated.set(name, (meta.getAttribute("content") ?? "").trim());
  }
  return names.flatMap((name) => stated.get(name) ?? []);
}
