// 实施 + 线上业态培育行动计划: words, lexicon and marks around each character -> features of a character
import type { WordHit } from "../../../lexicon/words.ts";
import type { Candidate } from "../candidate.ts";
import { columnsOf, NEWLINE, outside } from "./columns.ts";
import { mix } from "./hash.ts";

/**
 * Gives the features of every character as hashes, one call of `emit` each: the characters around it, its word and the words beside
 * it (with parts of speech and clusters), what the rules found, suffixes ahead, verbs behind, marks. The first number of each
 * feature tells the kinds apart.
 */
export function featuresOf(
  shadow: string,
  words: readonly WordHit[],
  candidates: readonly Candidate[],
  emit: (at: number, feature: number) => void,
): void {
  const columns = columnsOf(shadow, words, candidates);
  const { letter, word, speech, cluster, wordStart, wordEnd, rule, ending, ahead, edge, marks } = columns;
  for (let at = 0; at < shadow.length; at += 1) {
    const c0 = letter[at] ?? 0;
    const c1 = letter[at + 1] ?? NEWLINE;
    const c2 = c1 === NEWLINE ? NEWLINE : (letter[at + 2] ?? NEWLINE);
    const b1 = letter[at - 1] ?? NEWLINE;
    const b2 = b1 === NEWLINE ? NEWLINE : (letter[at - 2] ?? NEWLINE);
    emit(at, mix(1, b2));
    emit(at, mix(2, b1));
    emit(at, mix(3, c0));
    emit(at, mix(4, c1));
    emit(at, mix(5, c2));
    emit(at, mix(6, b2, b1));
    emit(at, mix(7, b1, c0));
    emit(at, mix(8, c0, c1));
    emit(at, mix(9, c1, c2));
    emit(at, mix(10, b2, b1, c0));
    emit(at, mix(11, b1, c0, c1));
    emit(at, mix(12, c0, c1, c2));
    const next = wordEnd[at] ?? 0;
    const last = (wordStart[at] ?? 0) - 1;
    const w0 = word[at] ?? 0;
    const wn = word[next] ?? outside.word;
    const wl = word[last] ?? outside.word;
    const s0 = speech[at] ?? 0;
    const sn = speech[next] ?? outside.speech;
    const sl = speech[last] ?? outside.speech;
    const k0 = cluster[at] ?? 0;
    const kn = cluster[next] ?? outside.cluster;
    const kl = cluster[last] ?? outside.cluster;
    emit(at, mix(13, w0));
    emit(at, mix(14, s0));
    emit(at, mix(15, k0));
    emit(at, mix(16, wn));
    emit(at, mix(17, wl));
    emit(at, mix(18, w0, wn));
    emit(at, mix(19, wl, w0));
    emit(at, mix(20, s0, sn));
    emit(at, mix(21, sl, s0));
    emit(at, mix(22, sl, s0, sn));
    emit(at, mix(23, k0, kn));
    emit(at, mix(24, kl, k0));
    emit(at, mix(25, kl));
    emit(at, mix(26, kn));
    const r0 = rule[at] ?? 0;
    const f0 = ahead[at] ?? 0;
    const e0 = edge[at] ?? 0;
    const m0 = marks[at] ?? 0;
    emit(at, mix(27, r0));
    emit(at, mix(28, r0, rule[at - 1] ?? outside.rule, rule[at + 1] ?? outside.rule));
    emit(at, mix(29, ending[at] ?? 0));
    emit(at, mix(30, f0));
    emit(at, mix(31, e0));
    emit(at, mix(32, m0));
    emit(at, mix(33, f0, e0));
    emit(at, mix(34, f0, s0));
    emit(at, mix(35, m0, f0));
    emit(at, mix(36, r0, k0));
  }
}
