import { decode } from "../decode.ts";
import { firstTitle } from "./first-title.ts";
import type { Format } from "./format.ts";

const topHeading = /^# +(\S.*)$/m;

/** Markdown: every character is kept, marks included; the title is the first heading of the top level. */
export const markdown = {
  endings: [".md", ".markdown"],
  read: (bytes: Uint8Array) => {
    const text = decode(bytes);
    return { text, title: topHeading.exec(text)?.[1]?.trim() ?? firstTitle(text), publishedOn: null };
  },
} satisfies Format;
