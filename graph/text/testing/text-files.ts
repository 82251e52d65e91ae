import type { Part } from "./part.ts";

/** A plain text file with these parts. */
export function textFile(parts: readonly Part[]): Uint8Array {
  return bytesOf(parts, (part) =>
    part.kind === "table" ? part.rows.map((row) => row.join("\t")) : [part.words],
  );
}

/** A Markdown file with these parts. */
export function markdownFile(parts: readonly Part[]): Uint8Array {
  return bytesOf(parts, (part) => {
    if (part.kind === "heading") return ["", `${"#".repeat(part.level)} ${part.words}`, ""];
    if (part.kind === "paragraph") return [part.words];
    const [head = [], ...rows] = part.rows.map((row) => `| ${row.join(" | ")} |`);
    return ["", `${head}`, `|${"---|".repeat(part.rows[0]?.length ?? 0)}`, ...rows, ""];
  });
}

/** A page of a site with these parts as its article, between what such pages have around it. */
export function htmlFile(parts: readonly Part[]): Uint8Array {
  const [first, ...others] = parts.map((part) => {
    if (part.kind === "heading") return `<h${part.level}>${escaped(part.words)}</h${part.level}>`;
    if (part.kind === "paragraph") return `<p>　　${escaped(part.words)}</p>`;
    const rows = part.rows.map(
      (row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join("")}</tr>`,
    );
    return `<table><tbody>${rows.join("\n")}</tbody></table>`;
  });
  const article = `<div class="article">${first}<div class="info"><span>来源：本站</span></div><div class="TRS_Editor">${others.join("\n")}</div></div>`;
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="nav"><a href="/">首页</a></div>${article}<div class="footer">版权所有</div></body></html>`;
  return new TextEncoder().encode(page);
}

function bytesOf(parts: readonly Part[], linesOf: (part: Part) => readonly string[]): Uint8Array {
  return new TextEncoder().encode(parts.flatMap(linesOf).join("\n"));
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
