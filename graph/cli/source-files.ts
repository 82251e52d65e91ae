import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { GraphError } from "../text/errors.ts";
import { type Given, type ReadDocument, readableEndings, readDocument } from "../text/read-document.ts";
import { folderFiles } from "./folder-files.ts";
import { holdsJsonLines, jsonLines, parseLine } from "./json-lines.ts";
import { fileFailure, LARGEST_SOURCE, tooLarge } from "./source-failure.ts";
import { failed, isEntry, type SourceEntry, type SourceItem, skipped } from "./source-item.ts";

/**
 * Finds the documents behind paths: files, folders (everything below, sorted by path), .jsonl and .jsonl.gz files (a
 * document a line) and `-` for standard input, in the order given. Nothing is read before it is asked for and nothing is
 * kept but the names; a source that comes a second time is skipped. What cannot be read comes as a notice in its place.
 */
export async function* sourceFiles(paths: readonly string[], given: Given = {}): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const item of behind(path, given)) {
      if (!isEntry(item)) {
        yield item;
        continue;
      }
      const name = item.place === item.source ? resolve(item.source) : item.source;
      if (seen.has(name)) yield twice(item);
      else yield item;
      seen.add(name);
    }
  }
}

async function* behind(path: string, given: Given): AsyncGenerator<SourceItem> {
  if (path === "-") {
    yield {
      source: "-",
      place: "-",
      file: null,
      given,
      read: async () => readDocument(await bytesOf(process.stdin), "-", given),
    };
    return;
  }
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* inFolder(path, given);
    else yield* inFile(path, given);
  } catch (error) {
    yield failed(path, fileFailure(error).sentence);
  }
}

async function* inFolder(folder: string, given: Given): AsyncGenerator<SourceItem> {
  let readable = 0;
  for await (const item of folderFiles(folder)) {
    if (!("file" in item)) yield item;
    else if (isReadable(item.file)) {
      readable += 1;
      yield* inFile(item.file, given);
    } else yield notReadable(item.file);
  }
  if (readable === 0) yield noFiles(folder);
}

async function* inFile(file: string, given: Given): AsyncGenerator<SourceItem> {
  if (!holdsJsonLines(file)) {
    yield { source: file, place: file, file, given, read: () => readFromDisk(file, given) };
    return;
  }
  let last = 0;
  try {
    for await (const line of jsonLines(file)) {
      last = line.number;
      const place = `${file}:${line.number}`;
      try {
        const document = parseLine(line, given);
        yield { source: document.source, place, file: null, given, read: async () => document };
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        yield failed(place, error.sentence);
      }
    }
  } catch (error) {
    yield failed(last > 0 ? `${file}:${last + 1}` : file, fileFailure(error, { listed: true }).sentence);
  }
}

/** Reads the document in a file; throws GraphError where that is impossible. */
export async function readFromDisk(file: string, given: Given): Promise<ReadDocument> {
  return readDocument(await bytesOf(createReadStream(file)), file, given);
}

/** Pipes have no size to ask for, so the limit is kept while reading. */
async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.length;
      if (length > LARGEST_SOURCE) throw tooLarge();
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof GraphError ? error : fileFailure(error, { listed: true });
  }
  return Buffer.concat(parts);
}

function isReadable(file: string): boolean {
  const name = file.toLowerCase();
  return holdsJsonLines(name) || readableEndings.some((ending) => name.endsWith(ending));
}

function twice({ place, source }: SourceEntry): SourceItem {
  return skipped(
    place,
    `${source} was named before and is read once; give each document its own name.`,
    `${source} 此前已列出，只读取一次；请为每个文件使用不同的名称。`,
  );
}

function notReadable(file: string): SourceItem {
  return skipped(
    file,
    `Only files that end in ${readableEndings.join(" ")} .jsonl .jsonl.gz are read from a folder.`,
    `文件夹中只读取以 ${readableEndings.join(" ")} .jsonl .jsonl.gz 结尾的文件。`,
  );
}

function noFiles(folder: string): SourceItem {
  return failed(folder, {
    en: `Expected a folder with at least one file that ends in ${readableEndings.join(" ")} .jsonl or .jsonl.gz, but found none; check the path.`,
    zh: `应为至少含有一个以 ${readableEndings.join(" ")} .jsonl 或 .jsonl.gz 结尾的文件的文件夹，实际没有；请检查路径。`,
  });
}
