import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { isPeriod } from "../model/period.ts";
import type { Sentence } from "../text/errors.ts";
import { hasInk } from "../text/lines.ts";
import { type Given, LONGEST_TEXT, type ReadDocument, tooLong } from "../text/read-document.ts";
import { LARGEST_SOURCE, SourceFailure, tooLarge } from "./source-failure.ts";

/** A line of the file, numbered from 1; it is parsed when it is asked for. */
export interface NumberedLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Whether a file holds one document a line. */
export function holdsJsonLines(file: string): boolean {
  return /\.jsonl(?:\.gz)?$/i.test(file);
}

/**
 * The lines of a .jsonl or .jsonl.gz file that are not empty, one in memory at a time.
 * A line above LARGEST_SOURCE comes cut somewhere behind it, so that reading it fails. Throws what the file system or gzip says.
 */
export async function* jsonLines(file: string): AsyncGenerator<NumberedLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length - part.length <= LARGEST_SOURCE) parts.push(part);
  };
  const line = () => {
    const bytes = Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number, bytes };
  };
  for await (const chunk of bytesOf(file)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      const whole = line();
      if (!isEmpty(whole.bytes)) yield whole;
      number += 1;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  const last = line();
  if (!isEmpty(last.bytes)) yield last;
}

/** The document on a line `{id or source, title, publishedOn, text}`; throws SourceFailure with what is wrong with it. */
export function parseLine({ bytes }: NumberedLine, given: Given): ReadDocument {
  if (bytes.length > LARGEST_SOURCE) throw tooLarge();
  const fields = fieldsOf(bytes);
  const text = stringOf(fields, "text");
  const source = stringOf(fields, "source") ?? stringOf(fields, "id");
  if (!source || !hasInk(source)) throw badLine("an id or source", "id 或 source", "none", "缺失");
  if (text === null || !hasInk(text))
    throw badLine("a text", "text（正文）", text === null ? "none" : "only blanks", "缺失或空白");
  if (text.length > LONGEST_TEXT) throw tooLong(text.length);
  const publishedOn = stringOf(fields, "publishedOn");
  if (publishedOn !== null && !isPeriod(publishedOn)) {
    throw badLine(
      "publishedOn like 2020-05-06, 2020-05 or 2020",
      "publishedOn 形如 2020-05-06、2020-05 或 2020",
      publishedOn,
      publishedOn,
    );
  }
  return {
    source,
    text,
    title: stringOf(fields, "title"),
    publishedOn: publishedOn ?? given.date ?? null,
    homeRegion: stringOf(fields, "homeRegion") ?? given.home ?? null,
    notes: [],
  };
}

function bytesOf(file: string): Readable & AsyncIterable<Buffer> {
  const raw = createReadStream(file);
  if (!/\.gz$/i.test(file)) return raw;
  // The reader sees the error through the iteration; pipeline only ends both streams.
  return pipeline(raw, createGunzip(), () => {});
}

function isEmpty(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x0d || byte === 0x20 || byte === 0x09);
}

function fieldsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const detail = error instanceof SyntaxError ? "broken JSON" : "bytes that are not UTF-8";
    const zh = error instanceof SyntaxError ? "JSON 格式错误" : "非 UTF-8 字节";
    throw badLine("one JSON object in UTF-8", "一个 UTF-8 编码的 JSON 对象", detail, zh);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
    throw badLine("one JSON object", "一个 JSON 对象", kind, kind);
  }
  return { ...value };
}

function stringOf(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" && name === "id") return String(value);
  throw badLine(`${name} to be a string`, `${name} 应为字符串`, `a ${typeof value}`, typeof value);
}

function badLine(expected: string, expectedZh: string, found: string, foundZh: string): SourceFailure {
  const sentence: Sentence = {
    en: `Expected ${expected} on this line, but found ${found}; a line is {"id": …, "title": …, "publishedOn": …, "text": …}.`,
    zh: `该行应有${expectedZh}，实际为：${foundZh}；每行格式为 {"id": …, "title": …, "publishedOn": …, "text": …}。`,
  };
  return new SourceFailure(sentence);
}
