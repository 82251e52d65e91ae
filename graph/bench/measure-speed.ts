import { extractDocument } from "../extract/extract-document.ts";
import { findEntities } from "../extract/find-entities.ts";
import { findFacts } from "../extract/find-facts.ts";
import type { SourceDocument } from "../model/document.ts";
import { readText } from "../text/read-text.ts";
import { loadJieba } from "./jieba.ts";
import { seededLine, seededText } from "./seeded-texts.ts";

/** How fast texts are read, beside a program that only parts them into words. */
export interface Speed {
  readonly documents: number;
  /** UTF-16 units of each document. */
  readonly length: number;
  /** UTF-16 units a second of processor time, which others on the machine cannot take away: entities and facts. */
  readonly ours: number;
  /** The same for words with parts of speech; null where jieba is not built for this machine. */
  readonly jieba: number | null;
  /** `ours` of `jieba`. */
  readonly ratio: number | null;
  /** Most memory that this process ever held, in MB, jieba's dictionary included. */
  readonly peakMegabytes: number;
  readonly line: LineSpeed;
}

/** One megabyte of text without a line break, in milliseconds of processor time. */
export interface LineSpeed {
  readonly length: number;
  readonly bytes: number;
  readonly prepare: number;
  readonly entities: number;
  readonly facts: number;
}

const DOCUMENTS = 1000;
const LENGTH = 3000;
/** Both take turns in rounds, so that a machine that is busy for a while slows both. */
const ROUNDS = 10;
const WARM_UP = 20;
/** A Chinese character has three bytes in UTF-8, so this many are one megabyte. */
const LINE_LENGTH = 350_000;

/** Measures extraction and jieba on the same texts in this process; run it before anything else that takes memory. */
export function measureSpeed(sentences: readonly string[], progress: (line: string) => void): Speed {
  const texts = Array.from({ length: DOCUMENTS }, (_, index) => seededText(sentences, LENGTH, index + 1));
  const jieba = loadJieba();
  for (const text of texts.slice(0, WARM_UP)) {
    extractDocument(asDocument(text));
    jieba?.tag(text);
  }
  let ours = 0;
  let theirs = 0;
  const share = DOCUMENTS / ROUNDS;
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`speed: round ${round + 1} of ${ROUNDS}`);
    const some = texts.slice(round * share, (round + 1) * share);
    ours += timed(() => some.map((text) => extractDocument(asDocument(text)).commitments.length));
    if (jieba) theirs += timed(() => some.map((text) => jieba.tag(text)));
  }
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const units = DOCUMENTS * LENGTH * 1000;
  return {
    documents: DOCUMENTS,
    length: LENGTH,
    ours: units / ours,
    jieba: jieba ? units / theirs : null,
    ratio: jieba ? theirs / ours : null,
    peakMegabytes,
    line: measureLine(sentences, progress),
  };
}

function measureLine(sentences: readonly string[], progress: (line: string) => void): LineSpeed {
  progress("speed: one long line");
  const source = asDocument(seededLine(sentences, LINE_LENGTH, 1));
  const begin = processorTime();
  const text = readText(source.text);
  const prepared = processorTime();
  const entities = findEntities(text, source);
  const found = processorTime();
  findFacts(text, entities);
  const end = processorTime();
  return {
    length: LINE_LENGTH,
    bytes: Buffer.byteLength(source.text),
    prepare: prepared - begin,
    entities: found - prepared,
    facts: end - found,
  };
}

function asDocument(text: string): SourceDocument {
  return { source: "bench", text, title: null, publishedOn: null, homeRegion: null };
}

/** Milliseconds of processor time; what the work gives is thrown away. */
function timed(work: () => unknown): number {
  const begin = processorTime();
  work();
  return processorTime() - begin;
}

/** Milliseconds that this process has computed, in all its threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
