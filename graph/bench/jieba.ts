import { createRequire } from "node:module";

/** What jieba does for the comparison: words of a text with their parts of speech. */
export interface Jieba {
  tag(text: string): unknown;
}

interface JiebaPackage {
  readonly Jieba: { withDict(dictionary: Uint8Array): Jieba };
}

/** Loads jieba with its dictionary; null where it is not installed or not built for this machine. */
export function loadJieba(): Jieba | null {
  const require = createRequire(import.meta.url);
  try {
    const { Jieba: Words }: JiebaPackage = require("@node-rs/jieba");
    const { dict }: { readonly dict: Uint8Array } = require("@node-rs/jieba/dict");
    return Words.withDict(dict);
  } catch {
    return null;
  }
}
