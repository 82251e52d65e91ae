import type { Sentence } from "#graph/text/errors";
import type { ImportOutcome } from "./import-documents.ts";
import type { ImportFigures } from "./import-figures.ts";

const statusWords: Readonly<Record<ImportOutcome["status"], Sentence>> = {
  imported: { en: "imported", zh: "已导入" },
  unchanged: { en: "unchanged", zh: "未变化" },
  skipped: { en: "skipped", zh: "跳过" },
  failed: { en: "failed", zh: "失败" },
};

/** One line about one document. */
export function outcomeLine({ place, status, sentence }: ImportOutcome): Sentence {
  const word = statusWords[status];
  return {
    en: `${word.en} ${place}${sentence ? `: ${sentence.en}` : ""}`,
    zh: `${word.zh} ${place}${sentence ? `：${sentence.zh}` : ""}`,
  };
}

/** The last line of an import: what was read and what became of it. */
export function summaryLine(figures: ImportFigures): Sentence {
  const { documents, imported, unchanged, skipped, failed, seconds, documentsPerSecond } = figures;
  const { nodes, relationships } = figures;
  const size = nodes !== null && relationships !== null;
  return {
    en:
      `Read ${counted(documents, "document")} in ${seconds} s (${documentsPerSecond} a second): ` +
      `${imported} imported, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed.` +
      (size ? ` The graph has ${counted(nodes, "node")} and ${counted(relationships, "relationship")}.` : ""),
    zh:
      `读取 ${documents} 份文件，用时 ${seconds} 秒（每秒 ${documentsPerSecond} 份）：` +
      `导入 ${imported}，未变化 ${unchanged}，跳过 ${skipped}，失败 ${failed}。` +
      (size ? `图中现有 ${nodes} 个节点、${relationships} 条关系。` : ""),
  };
}

/** Said after Ctrl+C. */
export const interrupted: Sentence = {
  en: "Interrupted: each document is stored whole or not at all; run the same command again to go on where it stopped.",
  zh: "已中断：每份文件要么完整存储，要么未存储；再次运行同一命令即可从中断处继续。",
};

/** Said when the database went away in the middle. */
export function databaseGone(detail: string): Sentence {
  return {
    en: `Expected Neo4j to stay up, but it stopped answering (${detail}); no document is half stored: start it again and repeat the command, what is stored is not read again.`,
    zh: `Neo4j 应保持运行，实际已停止响应（${detail}）；没有只存储一半的文件：重新启动后再次运行同一命令，已存储的不会重复读取。`,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
