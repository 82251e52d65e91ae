import { LABELS } from "../extract/entities/tagger/labels.ts";

/** What one document teaches: features of each character, the labels it may have, and where its lines are. */
export interface Lesson {
  /** Hashes of the features of character `at` at `features[begin[at]]` up to `features[begin[at + 1]]`. */
  readonly features: Uint32Array;
  readonly begin: Int32Array;
  readonly allowed: Uint8Array;
  readonly lines: readonly (readonly [start: number, end: number])[];
}

/** Lessons with their features numbered, and a parameter for each pair of feature and label that occurs. */
export interface Course {
  readonly lessons: readonly Lesson[];
  /** Hash of each numbered feature. */
  readonly hashes: Uint32Array;
  /** Parameters of feature `f` stand at `first[f]` up to `first[f + 1]`; each belongs to one label. */
  readonly first: Int32Array;
  readonly label: Uint8Array;
}

/** A feature that only one character has says more about that text than about the language. */
const LEAST_COUNT = 2;

/**
 * Numbers the features that occur at least twice and replaces their hashes by the numbers. A pair of feature and label gets a
 * parameter only where it occurs, which keeps the model small.
 */
export function courseOf(lessons: readonly Lesson[]): Course {
  const counts = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const { features, begin, allowed } of lessons)
    for (let at = 0; at < allowed.length; at += 1)
      for (let i = begin[at] ?? 0; i < (begin[at + 1] ?? 0); i += 1) {
        const hash = features[i] ?? 0;
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
        seen.set(hash, (seen.get(hash) ?? 0) | (allowed[at] ?? 0));
      }
  const numbers = new Map<number, number>();
  const label: number[] = [];
  const first: number[] = [0];
  for (const [hash, count] of counts) {
    if (count < LEAST_COUNT) continue;
    numbers.set(hash, numbers.size);
    for (let to = 0; to < LABELS; to += 1) if (((seen.get(hash) ?? 0) >> to) & 1) label.push(to);
    first.push(label.length);
  }
  return {
    lessons: lessons.map((lesson) => numbered(lesson, numbers)),
    hashes: Uint32Array.from(numbers.keys()),
    first: Int32Array.from(first),
    label: Uint8Array.from(label),
  };
}

function numbered({ features, begin, allowed, lines }: Lesson, numbers: ReadonlyMap<number, number>): Lesson {
  const kept: number[] = [];
  const starts = new Int32Array(begin.length);
  for (let at = 0; at < allowed.length; at += 1) {
    for (let i = begin[at] ?? 0; i < (begin[at + 1] ?? 0); i += 1) {
      const number = numbers.get(features[i] ?? 0);
      if (number !== undefined) kept.push(number);
    }
    starts[at + 1] = kept.length;
  }
  return { features: Uint32Array.from(kept), begin: starts, allowed, lines };
}
