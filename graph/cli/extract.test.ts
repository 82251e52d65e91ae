import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

const program = resolve(import.meta.dirname, "../../.tasks/run.mjs");
const plan = "重庆市交通局工作计划\r\n今年，市交通局将新修农村公路100公里。\r\n";
let folder: string;

/** Runs the program as a user does, in English, inside the temporary folder. */
function extract(
  args: readonly string[],
  input = "",
  environment: Readonly<Record<string, string>> = { LC_ALL: "C.UTF-8" },
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, "graph/cli/extract.ts", ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    let out = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, errors }));
    child.stdin.end(input);
  });
}

function documents(out: string): unknown[] {
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).document);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "extract-"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "plan.txt": `\ufeff${plan}`,
    "copy.txt": plan,
    "poem.txt": "床边的月光好亮。",
    "old.txt": Uint8Array.of(0xcf, 0xd8, 0xc0, 0xef, 0xd0, 0xde, 0xc2, 0xb7),
    "page.html": "<html><head><title>题</title></head><body><p>修路。</p></body></html>",
    "latin.txt": Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0xe8, 0x65),
    "empty.txt": "",
    "binary.txt": Uint8Array.of(0, 1, 2, 3),
    "unknown.xyz": "修路。",
    "wide.txt": "今年，市交通局将新修农村公路100公里，".repeat(260_000),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("npm run extract", { timeout: 180_000 }, () => {
  it("prints a line a document in the order of the arguments and says what failed, with exit code 1", async () => {
    const names = [
      "plan.txt",
      "latin.txt",
      "empty.txt",
      "page.html",
      "binary.txt",
      "unknown.xyz",
      "none.txt",
      "plan.txt",
      "copy.txt",
    ];
    const { code, out, errors } = await extract(["--date", "2020-05-06", ...names]);
    const read = { title: "重庆市交通局工作计划", publishedOn: "2020-05-06", length: 34 };
    expect(documents(out)).toEqual([
      expect.objectContaining({ source: "plan.txt", ...read }),
      expect.objectContaining({ source: "page.html", title: "题", publishedOn: "2020-05-06", length: 3 }),
      expect.objectContaining({ source: "copy.txt", ...read }),
    ]);
    const said = errors.split("\n").filter((line) => /^(?:failed|skipped|note copy)/.test(line));
    expect(said.map((line) => line.replace(/;.*/, ""))).toEqual([
      "failed latin.txt: Expected text in UTF-8, UTF-16 with a byte order mark or GB18030, but the 7 bytes are valid in none of them",
      "failed empty.txt: Expected a document with text, but its 0 bytes hold no visible character",
      "failed binary.txt: Expected text, but found binary data with control bytes",
      "failed unknown.xyz: Expected a file of a type that can be read (.txt .text .md .markdown .html .htm .xhtml .docx .pdf), but this one ends in .xyz",
      "failed none.txt: Expected a file or folder, but nothing has this name",
      "skipped plan.txt: plan.txt was named before and is read once",
      "note copy.txt: The text is the same as that of plan.txt",
    ]);
    expect(code).toBe(1);
  });

  it("prints the same bytes and messages whatever the number of threads, the language and the time zone", async () => {
    const files = Array.from({ length: 30 }, (_, order) => `many/${String(order).padStart(2, "0")}.txt`);
    await mkdir(join(folder, "many"));
    for (const [order, file] of files.entries())
      await writeFile(
        join(folder, file),
        `${plan}今年，市交通局将架桥${order}座。`.repeat(1 + (order % 7) * 40),
      );
    await writeFile(join(folder, "many/29.html"), "<script>1</script>");
    await writeFile(join(folder, "many/lines.jsonl"), '{"id":"a","text":"我市修路。"}\n{"id":"b"}\n');
    const args = ["--home", "无名市", "many", "plan.txt", "copy.txt"];
    const one = await extract(["--workers", "1", ...args]);
    expect(documents(one.out).length).toBe(33);
    expect(one.errors).toContain("failed many/lines.jsonl:2: Expected a text on this line");
    expect(one.errors).toContain("note copy.txt: The text is the same as that of plan.txt");
    expect(await extract(["--workers", "2", ...args])).toEqual(one);
    const elsewhere = await extract(["--workers", "3", ...args], "", {
      LC_ALL: "de_DE.UTF-8",
      TZ: "Asia/Kathmandu",
    });
    expect(elsewhere).toEqual(one);
  });

  it("prints the same bytes every time", async () => {
    const first = await extract(["plan.txt", "old.txt"]);
    expect(first.code).toBe(0);
    expect(await extract(["plan.txt", "old.txt"])).toEqual(first);
  });

  it("reads a text that is one long line", async () => {
    const { code, out } = await extract(["wide.txt"]);
    expect([code, documents(out)]).toEqual([
      0,
      [expect.objectContaining({ source: "wide.txt", length: 20 * 260_000 })],
    ]);
  });

  it("reads standard input, and says where a text holds nothing of its kind", async () => {
    const { code, out, errors } = await extract(["-"], "床边的月光好亮。");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      document: expect.objectContaining({ source: "-", length: 8 }),
      entities: [],
      posts: [],
      commitments: [],
      collaborations: [],
    });
    expect(errors).toBe(
      "note -: Expected a policy text, but it names no official, agency, region, industry or program; its line has empty lists.\n",
    );
  });

  it("explains its use with exit code 2 where it is used otherwise", async () => {
    const usage =
      "Usage: npm run --silent extract -- [--home REGION] [--date YYYY[-MM[-DD]]] [--workers N] [--explain] FILE… (files, folders, .jsonl, .jsonl.gz, or - for standard input)\n";
    expect(await extract([])).toEqual({
      code: 2,
      out: "",
      errors: `Expected at least one file, but none was named.\n${usage}`,
    });
    expect(await extract(["--date", "5月6日", "plan.txt"])).toEqual({
      code: 2,
      out: "",
      errors: `Expected --date like 2020-05-06, 2020-05 or 2020, but found 5月6日.\n${usage}`,
    });
    expect(await extract(["--workers", "0", "plan.txt"])).toEqual({
      code: 2,
      out: "",
      errors: `Expected --workers to be a number from 1 to 64, but found 0.\n${usage}`,
    });
    expect(await extract(["--hom", "重庆市", "plan.txt"])).toEqual({
      code: 2,
      out: "",
      errors: `Expected the options --home, --date and --workers with a value each and --explain without, but: Unknown option '--hom'.\n${usage}`,
    });
  });
});
