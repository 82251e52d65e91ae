import { decode } from "../decode.ts";
import { firstTitle } from "./first-title.ts";
import type { Format } from "./format.ts";

/** Plain text: every character is kept. */
export const plain = {
  endings: [".txt", ".text"],
  read: (bytes: Uint8Array) => {
    const text = decode(bytes);
    return { text, title: firstTitle(text), publishedOn: null };
  },
} satisfies Format;
