import type { Span } from "../../model/span.ts";
import type { Mention } from "../layers.ts";

/** The outer mentions of a text for looking up by place; nested ones (四川省 in 四川省财政厅) are no parties to anything. */
export interface MentionIndex {
  /** The mention that starts exactly at `at`. */
  startingAt(at: number): Mention | null;
  /** The mention that covers `at`. */
  covering(at: number): Mention | null;
  /** All mentions that lie inside a place, in reading order. */
  inside(place: Span): readonly Mention[];
}

/** Indexes the mentions that are not nested; looking up takes logarithmic time. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const outer = mentions.filter(({ nested }) => !nested);
  const starts = outer.map(({ start }) => start);
  return {
    startingAt(at) {
      const mention = outer[firstFrom(starts, at)];
      return mention?.start === at ? mention : null;
    },
    covering(at) {
      const mention = outer[firstFrom(starts, at + 1) - 1];
      return mention && mention.end > at ? mention : null;
    },
    inside({ start, end }) {
      const found: Mention[] = [];
      for (let index = firstFrom(starts, start); index < outer.length; index += 1) {
        const mention = outer[index];
        if (!mention || mention.start >= end) break;
        if (mention.end <= end) found.push(mention);
      }
      return found;
    },
  };
}

/** Index of the first start that is not before `at`. */
function firstFrom(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
