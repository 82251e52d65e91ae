import { readdir, realpath, stat } from "node:fs/promises";
import { fileFailure } from "./source-failure.ts";
import { failed, type SourceNotice, skipped } from "./source-item.ts";

/** A file below a folder, by its path with `/` between names. */
export interface FoundFile {
  readonly file: string;
}

/**
 * All files below a folder, sorted by path whatever the system's order, one folder's names in memory at a time. Notices
 * tell what is passed over: hidden files and folders, links that lead nowhere or back up, folders that may not be read.
 */
export async function* folderFiles(
  folder: string,
  above: readonly string[] = [],
): AsyncGenerator<FoundFile | SourceNotice> {
  const base = folder.replace(/[\\/]+$/, "") || "/";
  try {
    const real = await realpath(folder);
    if (above.includes(real)) {
      yield skipped(
        base,
        "The folder is a link to one that it lies in; its files are read there.",
        "该文件夹是指向其上级的链接；其中的文件已在上级读取。",
      );
      return;
    }
    const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1));
    const hidden = names.filter((name) => name.startsWith("."));
    if (hidden.length > 0) yield hiddenNotice(base, hidden);
    for (const name of names) {
      if (name.startsWith(".")) continue;
      yield* entryFiles(base === "/" ? `/${name}` : `${base}/${name}`, [...above, real]);
    }
  } catch (error) {
    yield failed(base, fileFailure(error).sentence);
  }
}

async function* entryFiles(path: string, above: readonly string[]): AsyncGenerator<FoundFile | SourceNotice> {
  const entry = await stat(path).catch((error: unknown) => fileFailure(error, { listed: true }));
  if ("sentence" in entry) yield failed(path, entry.sentence);
  else if (entry.isDirectory()) yield* folderFiles(path, above);
  else if (entry.isFile()) yield { file: path };
  else yield skipped(path, "A socket, pipe or device is no document.", "套接字、管道或设备不是文件。");
}

function hiddenNotice(folder: string, hidden: readonly string[]): SourceNotice {
  const shown = hidden.slice(0, 3).join(" ");
  const more = hidden.length > 3;
  return skipped(
    folder,
    `Hidden files and folders are passed over (${hidden.length}: ${shown}${more ? " …" : ""}); name one directly to read it.`,
    `已跳过隐藏文件和文件夹（${hidden.length} 个：${shown}${more ? " 等" : ""}）；如需读取请直接指定。`,
  );
}
