import { tooLong } from "./check-draft.ts";
import { noFields } from "./draft.ts";
import type { ReadDraft } from "./drafts.ts";
import type { ImportLimits } from "./limits.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** Bytes beyond which a file is not read at all: markup of a page may take more room than its text, but not this much. */
const MOST_BYTES = 20_000_000;

/**
 * The texts in a file, read in the browser exactly as `npm run import` reads it; a .jsonl file may hold several. What cannot be
 * read comes back as one text with its problem: the file, the reason, what to do.
 */
export async function readFile(file: File, limits: ImportLimits | null): Promise<ReadDraft[]> {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return [unreadable(name, sentence("fileTooLarge", { name, bytes: file.size, most: MOST_BYTES }))];
  }
  const bytes = await bytesOf(file);
  if (bytes === null) return [unreadable(name, sentence("notAFile", { name }))];
  const texts = await textsOf(name, bytes);
  return texts.map((text) =>
    text.problem === null ? { ...text, problem: tooLong(text.name, text.text, limits) } : text,
  );
}

/** A folder that was dropped and a file that vanished both fail when their bytes are asked for. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function textsOf(name: string, bytes: Uint8Array): Promise<ReadDraft[]> {
  // Loaded with the first file: reading brings the table of traditional characters along.
  const [{ readDocument }, { decode }, { GraphError }] = await Promise.all([
    import("#graph/text/read-document"),
    import("#graph/text/decode"),
    import("#graph/text/errors"),
  ]);
  try {
    if (/\.jsonl$/i.test(name)) {
      const texts = readJsonLines(name, decode(bytes));
      return texts.length > 0 ? texts : [unreadable(name, sentence("emptyText", { name }))];
    }
    const { text, title, publishedOn } = await readDocument(bytes, name);
    const fields = { ...noFields, title: title ?? "", source: name, publishedOn: publishedOn ?? "" };
    return [{ name, text, fields, problem: null }];
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return [unreadable(name, inFile(name, error.sentence))];
  }
}

function inFile(name: string, { zh, en }: Sentence): Sentence {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}

function unreadable(name: string, problem: Sentence): ReadDraft {
  return { name, text: "", fields: { ...noFields, source: name }, problem };
}
