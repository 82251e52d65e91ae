import type { SourceDocument } from "../model/document.ts";
import { type DocumentId, documentId } from "../model/ids.ts";
import type { Sentence } from "../text/errors.ts";

/** Remembers the texts of a run by their ids and says where one came before under another name; keeps no text. */
export class SeenTexts {
  readonly #first = new Map<string, string>();

  /** The sentence to tell where the text of this document was seen before; null where it is new. */
  add({ text, source }: SourceDocument): Sentence | null {
    return this.addId(documentId(text), source);
  }

  /** As `add`, where the text's id is known already. */
  addId(id: DocumentId, source: string): Sentence | null {
    const before = this.#first.get(id);
    if (before === undefined) {
      this.#first.set(id, source);
      return null;
    }
    return {
      en: `The text is the same as that of ${before}; both names stand for one document.`,
      zh: `正文与 ${before} 相同；两个名称指同一份文件。`,
    };
  }
}
