import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GraphError } from "../text/errors.ts";
import type { Given } from "../text/read-document.ts";
import { fileFailure } from "./source-failure.ts";
import { sourceFiles } from "./source-files.ts";
import { isEntry } from "./source-item.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "source-files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** One line an item, with names below the temporary folder: the text read, or what is said about it. */
async function outcomes(paths: readonly string[], given: Given = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of sourceFiles(
    paths.map((path) => join(folder, path)),
    given,
  )) {
    const line = isEntry(item)
      ? await item.read().then(
          ({ text }) => `${item.place} read ${text}`,
          (error: unknown) => `${item.place} failed ${error instanceof GraphError ? error.message : error}`,
        )
      : `${item.place} ${item.outcome} ${item.sentence.en}`;
    lines.push(line.replaceAll(`${folder}/`, "").replaceAll(folder, "."));
  }
  return lines;
}

const endings = ".txt .text .md .markdown .html .htm .xhtml .docx .pdf .jsonl";

describe("the documents behind paths", { timeout: 60_000 }, () => {
  it("come in the order given, with what is known about all of them", async () => {
    await write({ "b.txt": "乙", "a.txt": "甲" });
    expect(await outcomes(["b.txt", "a.txt"])).toEqual(["b.txt read 乙", "a.txt read 甲"]);
    for await (const item of sourceFiles([join(folder, "a.txt")], { date: "2020", home: "重庆市" })) {
      expect(isEntry(item) && (await item.read())).toEqual({
        source: join(folder, "a.txt"),
        text: "甲",
        title: "甲",
        publishedOn: "2020",
        homeRegion: "重庆市",
        notes: [],
      });
    }
  });

  it("of a folder are all below it, sorted by path; what is passed over is named", async () => {
    await write({
      "d/2/乙.txt": "乙",
      "d/10.txt": "十",
      "d/2.MD": "二",
      "d/.git/x.txt": "x",
      "d/.a.txt": "a",
      "d/照.png": "p",
    });
    expect(await outcomes(["d"])).toEqual([
      "d skipped Hidden files and folders are passed over (2: .a.txt .git); name one directly to read it.",
      "d/10.txt read 十",
      "d/2/乙.txt read 乙",
      "d/2.MD read 二",
      `d/照.png skipped Only files that end in ${endings} .jsonl.gz are read from a folder.`,
    ]);
  });

  it("of a folder without readable files are a failure", async () => {
    await write({ "d/.a.txt": "甲" });
    expect(await outcomes(["d"])).toEqual([
      "d skipped Hidden files and folders are passed over (1: .a.txt); name one directly to read it.",
      `d failed Expected a folder with at least one file that ends in ${endings} or .jsonl.gz, but found none; check the path.`,
    ]);
  });

  it("end where a link leads back up or nowhere", async () => {
    await write({ "d/a.txt": "甲" });
    await symlink("..", join(folder, "d", "up"));
    await symlink("nowhere", join(folder, "d", "zz.txt"));
    await symlink(join(folder, "d"), join(folder, "d", "b"));
    expect(await outcomes(["d"])).toEqual([
      "d/a.txt read 甲",
      "d/b skipped The folder is a link to one that it lies in; its files are read there.",
      "d/up/d skipped The folder is a link to one that it lies in; its files are read there.",
      "d/zz.txt failed Expected the file that was found a moment ago, but it vanished before it was read; run the command again when no other program moves it.",
    ]);
  });

  it("are read once where they are named twice", async () => {
    await write({ "d/a.txt": "甲" });
    expect(await outcomes(["d/a.txt", "d", "d/../d/a.txt"])).toEqual([
      "d/a.txt read 甲",
      "d/a.txt skipped d/a.txt was named before and is read once; give each document its own name.",
      "d/a.txt skipped d/a.txt was named before and is read once; give each document its own name.",
    ]);
  });

  it("that are missing, vanish or cannot be read fail, and the others go on", async () => {
    await write({ "a.txt": "甲", "b.xls": "乙" });
    const items = sourceFiles(["a.txt", "none.txt", "b.xls"].map((name) => join(folder, name)));
    const first = await items.next();
    await rm(join(folder, "a.txt"));
    await expect(!first.done && isEntry(first.value) && first.value.read()).rejects.toThrow(
      "Expected the file that was found a moment ago, but it vanished before it was read; run the command again when no other program moves it.",
    );
    expect(await outcomes(["none.txt", "b.xls"])).toEqual([
      "none.txt failed Expected a file or folder, but nothing has this name; check its spelling.",
      "b.xls failed Expected a file of a type that can be read (.txt .text .md .markdown .html .htm .xhtml .docx .pdf), but this one ends in .xls; save its text as one of these and try again.",
    ]);
  });

  it("that may not be read say so", () => {
    const denied = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    expect(fileFailure(denied).message).toBe(
      "Expected a file or folder that may be read, but permission was denied; give yourself the right to read it (chmod u+r) and try again.",
    );
  });
});

describe("the documents of a .jsonl file", { timeout: 60_000 }, () => {
  const good = JSON.stringify({ id: "n/1", publishedOn: "2020-05-06", title: "题", text: "甲\u2028乙" });
  const form = 'a line is {"id": …, "title": …, "publishedOn": …, "text": …}.';

  it("come line by line with what the line says; bad lines fail alone, by their number", async () => {
    const lines = [
      good,
      "",
      "{",
      "[]",
      '"x"',
      "null",
      '{"id":"n/2"}',
      '{"text":"甲"}',
      '{"id":"n/3","text":" "}',
      '{"id":"n/4","text":7}',
      '{"id":"n/5","text":"甲","publishedOn":"5月6日"}',
      '{"id":6,"source":"n/6","text":"乙"}\r',
      '{"id":"n/1","text":"丙"}',
      '{"id":7,"text":"丁"}',
    ];
    await write({ "n.jsonl": `\ufeff${lines.join("\n")}` });
    expect(await outcomes(["n.jsonl"])).toEqual([
      "n.jsonl:1 read 甲\u2028乙",
      `n.jsonl:3 failed Expected one JSON object in UTF-8 on this line, but found broken JSON; ${form}`,
      `n.jsonl:4 failed Expected one JSON object on this line, but found an array; ${form}`,
      `n.jsonl:5 failed Expected one JSON object on this line, but found a string; ${form}`,
      `n.jsonl:6 failed Expected one JSON object on this line, but found null; ${form}`,
      `n.jsonl:7 failed Expected a text on this line, but found none; ${form}`,
      `n.jsonl:8 failed Expected an id or source on this line, but found none; ${form}`,
      `n.jsonl:9 failed Expected a text on this line, but found only blanks; ${form}`,
      `n.jsonl:10 failed Expected text to be a string on this line, but found a number; ${form}`,
      `n.jsonl:11 failed Expected publishedOn like 2020-05-06, 2020-05 or 2020 on this line, but found 5月6日; ${form}`,
      "n.jsonl:12 read 乙",
      "n.jsonl:13 skipped n/1 was named before and is read once; give each document its own name.",
      "n.jsonl:14 read 丁",
    ]);
  });

  it("keep their own date and take the one given where they have none", async () => {
    await write({ "n.jsonl": `${good}\n{"id":"n/2","text":"乙","homeRegion":"成都市"}\n` });
    const documents = [];
    for await (const item of sourceFiles([join(folder, "n.jsonl")], { date: "2021", home: "重庆市" })) {
      if (isEntry(item)) documents.push(await item.read());
    }
    expect(documents).toEqual([
      {
        source: "n/1",
        text: "甲\u2028乙",
        title: "题",
        publishedOn: "2020-05-06",
        homeRegion: "重庆市",
        notes: [],
      },
      { source: "n/2", text: "乙", title: null, publishedOn: "2021", homeRegion: "成都市", notes: [] },
    ]);
  });

  it("are read from gzip too, up to where it is damaged", async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      JSON.stringify({ id: `n/${at}`, text: `第${at * 7919}号` }),
    );
    const packed = gzipSync(many.join("\n"));
    await write({ "n.jsonl.gz": packed, "cut.jsonl.gz": packed.subarray(0, packed.length - 20) });
    const whole = await outcomes(["n.jsonl.gz"]);
    expect(whole.length).toBe(2000);
    expect(whole.at(-1)).toBe("n.jsonl.gz:2000 read 第15830081号");
    expect((await outcomes(["cut.jsonl.gz"])).at(-1)).toMatch(
      /^cut\.jsonl\.gz:\d+ failed Expected a file that can be read, but the system answered: Error: unexpected end of file; check the disk and try again\.$/,
    );
  });

  it("with bytes that are not UTF-8 fail alone", async () => {
    await write({
      "n.jsonl": Buffer.concat([
        Buffer.from(`{"id":"a","text":"`),
        Buffer.from([0xff]),
        Buffer.from(`"}\n${good}`),
      ]),
    });
    expect(await outcomes(["n.jsonl"])).toEqual([
      `n.jsonl:1 failed Expected one JSON object in UTF-8 on this line, but found bytes that are not UTF-8; ${form}`,
      "n.jsonl:2 read 甲\u2028乙",
    ]);
  });
});
