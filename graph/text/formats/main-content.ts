import { isElement, isText, type Page, type PageElement, type PageNode, walk } from "./page-node.ts";

/** The smallest container that still holds this share of a page's running text is its article. */
const SHARE_OF_ARTICLE = 0.7;
/** A value of a table is a phrase or two; a cell with so many paragraphs lays out a page. */
const PARAGRAPHS_OF_LAYOUT = 3;
/** … unless they are short: the bodies in charge, one a line. */
const LETTERS_OF_VALUE = 400;

/** What never belongs to the text of a page: code, navigation, controls, and what is not shown. */
const noText = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE FORM BUTTON SELECT OPTION TEXTAREA IFRAME OBJECT SVG CANVAS HEAD TITLE AUDIO VIDEO".split(
    " ",
  ),
);

/** How sites name what stands around and inside an article and is no part of it. */
const namesOfFurniture =
  /^(?:b?share.*|.*-share|bdsharebuttonbox|fenxiang|print|dayin|qr-?code|ewm|erweima|breadcrumbs?|crumbs?|dqwz|nav|navbar|sidebar|footer|copyright|xgyd|related?)$/i;

/** How the sites of governments name the text of an article, the surest first: editors and zoom switches wrap nothing else. */
const namesOfArticle = [
  "#UCAP-CONTENT",
  "#zoom",
  "#Zoom",
  ".TRS_Editor",
  ".trs_editor_view",
  ".article-content",
  ".pages_content",
  ".article",
];
/** A named element with fewer letters is a leftover of its template. */
const LEAST_LETTERS = 20;

/** The element that holds the article of a page: one with a usual name, else the one that most of the running text is in. */
export function articleOf(page: Page, root: PageNode): PageNode {
  for (const name of namesOfArticle) {
    let longest: PageNode | null = null;
    for (const element of page.querySelectorAll(name))
      if (lettersIn(element) >= Math.max(LEAST_LETTERS, longest ? lettersIn(longest) + 1 : 0))
        longest = element;
    if (longest) return longest;
  }
  return mainContent(root);
}

/** Whether an element shows text to a reader of the article. */
export function showsText(node: PageNode): boolean {
  if (!isElement(node)) return true;
  if (isFurniture(node)) return false;
  if (noText.has(node.nodeName.toUpperCase())) return false;
  if (node.getAttribute("hidden") !== null || node.getAttribute("aria-hidden") === "true") return false;
  return !/display\s*:\s*none/i.test(node.getAttribute("style") ?? "");
}

function isFurniture(node: PageElement): boolean {
  if (node.nodeName === "BODY" || node.nodeName === "HTML") return false;
  const names = `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`.split(/\s+/);
  return names.some((name) => namesOfFurniture.test(name));
}

/** What pages put an article into; a table counts where it lays out the page, one of its cells then holds the article. */
const containers = new Set("HTML BODY MAIN ARTICLE SECTION DIV CENTER TABLE TBODY TR TD".split(" "));

/**
 * The element that holds the article of a page: going down from the root, always into the child that holds most of the
 * page's running text (links, navigation and code not counted), until the text is shared out among children.
 */
export function mainContent(root: PageNode): PageNode {
  const weights = weigh(root);
  const least = (weights.get(root) ?? 0) * SHARE_OF_ARTICLE;
  let content = root;
  for (let next = heaviestChild(root, weights); next; next = heaviestChild(next, weights)) {
    if (!containers.has(next.nodeName) || (weights.get(next) ?? 0) < least) break;
    if (!isPartOfTable(next)) content = next;
  }
  return content;
}

/**
 * Old pages lay out whole articles in table cells: a cell with a table inside is no value of a table, nor is one with several
 * paragraphs that is long or stands alone in its row.
 */
export function isTableCell(node: PageNode): boolean {
  if (node.nodeName !== "TD" && node.nodeName !== "TH") return false;
  const known = tableCells.get(node);
  if (known !== undefined) return known;
  const isCell = !laysOut(node);
  tableCells.set(node, isCell);
  return isCell;
}

const tableCells = new WeakMap<PageNode, boolean>();

function laysOut(cell: PageNode): boolean {
  let paragraphs = 0;
  for (let child = cell.firstChild; child; child = child.nextSibling) {
    if (child.nodeName === "TABLE") return true;
    if (child.nodeName === "P" || child.nodeName === "DIV") paragraphs += 1;
  }
  return paragraphs >= PARAGRAPHS_OF_LAYOUT && (lettersIn(cell) > LETTERS_OF_VALUE || isAloneInRow(cell));
}

function isAloneInRow(cell: PageNode): boolean {
  for (let other = cell.parentNode?.firstChild ?? null; other; other = other.nextSibling)
    if (other !== cell && lettersIn(other) > 0) return false;
  return true;
}

function lettersIn(node: PageNode): number {
  return (node.textContent ?? "").replace(/\s+/g, "").length;
}

function isPartOfTable(node: PageNode): boolean {
  return (
    node.nodeName === "TABLE" || node.nodeName === "TBODY" || node.nodeName === "TR" || isTableCell(node)
  );
}

function heaviestChild(parent: PageNode, weights: ReadonlyMap<PageNode, number>): PageNode | null {
  let heaviest: PageNode | null = null;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (weights.get(child) ?? 0) > (heaviest ? (weights.get(heaviest) ?? 0) : 0))
      heaviest = child;
  }
  return heaviest;
}

/** Letters of running text inside each element. */
function weigh(root: PageNode): Map<PageNode, number> {
  const weights = new Map<PageNode, number>();
  const add = (node: PageNode, weight: number) => weights.set(node, (weights.get(node) ?? 0) + weight);
  walk(
    root,
    (node) => {
      if (isText(node)) add(node, (node.nodeValue ?? "").replace(/\s+/g, "").length);
      return showsText(node) && node.nodeName !== "A";
    },
    (node) => {
      const weight = weights.get(node) ?? 0;
      if (weight > 0 && node !== root && node.parentNode) add(node.parentNode, weight);
    },
  );
  return weights;
}
