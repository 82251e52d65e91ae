import { GraphError, type Sentence } from "../text/errors.ts";

/** A source that cannot be read: a file that is missing, forbidden or too large, a line that is no document. */
export class SourceFailure extends GraphError {}

/** The largest file and the longest line that is read, in bytes; a policy text has some ten thousand. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** Turns an error of the file system into the sentence that says what happened and what to do. */
export function fileFailure(error: unknown, { listed = false } = {}): SourceFailure {
  return new SourceFailure(sentenceFor(codeOf(error), listed, String(error)), { cause: error });
}

/** The failure of a file or line above the limit, known as soon as the limit is passed. */
export function tooLarge(): SourceFailure {
  const limit = LARGEST_SOURCE / 1024 / 1024;
  return new SourceFailure({
    en: `Expected at most ${limit} MB for one document, but there is more; divide it and try again.`,
    zh: `单个文件最大 ${limit} MB，实际超出；请拆分后重试。`,
  });
}

function sentenceFor(code: string, listed: boolean, detail: string): Sentence {
  if (code === "ENOENT" && listed) {
    return {
      en: "Expected the file that was found a moment ago, but it vanished before it was read; run the command again when no other program moves it.",
      zh: "刚才找到的文件在读取前已消失；请在没有其他程序移动它时重新运行。",
    };
  }
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      en: "Expected a file or folder, but nothing has this name; check its spelling.",
      zh: "应为文件或文件夹，但该名称不存在；请检查拼写。",
    };
  }
  if (code === "EACCES" || code === "EPERM") {
    return {
      en: "Expected a file or folder that may be read, but permission was denied; give yourself the right to read it (chmod u+r) and try again.",
      zh: "应为可读取的文件或文件夹，但没有权限；请授予读取权限（chmod u+r）后重试。",
    };
  }
  return {
    en: `Expected a file that can be read, but the system answered: ${detail}; check the disk and try again.`,
    zh: `应为可读取的文件，但系统返回：${detail}；请检查磁盘后重试。`,
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
