import { hasInk } from "../lines.ts";
import { isTableCell, showsText } from "./main-content.ts";
import { isText, type PageNode, walk } from "./page-node.ts";

const blockNames = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);

/**
 * The text of an element as its reader sees it: a line for each block and each <br>, a line for each row of a table with tabs
 * between its cells, runs of ASCII blanks as one. Ideographic and no-break blanks stay; empty lines do not.
 */
export function pageLines(root: PageNode): string {
  const lines: string[] = [];
  let line = "";
  let preformatted = 0;
  const cells: PageNode[] = [];
  const endLine = () => {
    const text = line.replace(/^ +| +$/g, "");
    if (hasInk(text)) lines.push(text);
    line = "";
  };
  const append = (text: string) => {
    const run = text.replace(/[ \t\n\r\f]+/g, " ");
    line += run.startsWith(" ") && /(?:^|[ \t])$/.test(line.slice(-1)) ? run.slice(1) : run;
  };
  // Inside a cell everything is one line: the row is the block.
  const endBlock = () => (cells.length > 0 ? append(" ") : endLine());

  walk(
    root,
    (node) => {
      if (!showsText(node)) return false;
      if (isText(node)) appendText(node.nodeValue ?? "");
      else if (node === root) return true;
      else if (node.nodeName === "BR") endBlock();
      else if (isTableCell(node)) {
        if (cells.length === 0 && hasCellBefore(node)) line = `${line.replace(/ +$/, "")}\t`;
        cells.push(node);
      } else if (blockNames.has(node.nodeName)) endBlock();
      if (node.nodeName === "PRE") preformatted += 1;
      return true;
    },
    (node) => {
      if (node === root || !showsText(node)) return;
      if (cells.at(-1) === node) cells.pop();
      else if (blockNames.has(node.nodeName)) endBlock();
      if (node.nodeName === "PRE") preformatted -= 1;
    },
  );
  endLine();
  return lines.join("\n");

  function appendText(text: string): void {
    const parts = preformatted === 0 ? [text] : text.split("\n");
    for (const [order, part] of parts.entries()) {
      if (order > 0) endBlock();
      append(part);
    }
  }
}

function hasCellBefore(cell: PageNode): boolean {
  for (
    let sibling = cell.parentNode?.firstChild ?? null;
    sibling && sibling !== cell;
    sibling = sibling.nextSibling
  ) {
    if (sibling.nodeName === "TD" || sibling.nodeName === "TH") return true;
  }
  return false;
}
