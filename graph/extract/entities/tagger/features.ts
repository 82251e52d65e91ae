// 实施 + 线上业态培育行动计划: words, lexicon and marks around each character -> features of a character
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { WordHit } from "../../../lexicon/words.ts";
import type { Finding } from "../candidate.ts";
import { columnsOf, NEWLINE, outside } from "./columns.ts";
import { mix } from "./hash.ts";

/** Number of features that each character has. */
export const FEATURES = 36;

/**
 * Gives the features of every character as hashes, one call of `emit` with all of them (in an array that is filled anew each time): the characters around it, its word and the words beside
 * it (with parts of speech and clusters), what the rules found, suffixes ahead, verbs behind, marks. The first number of each
 * feature tells the kinds apart.
 */
export function featuresOf(
  shadow: string,
  words: readonly WordHit[],
  segmentation: Segmentation,
  findings: readonly Finding[],
  emit: (at: number, features: Int32Array) => void,
): void {
  const columns = columnsOf(shadow, words, segmentation, findings);
  const { letter, word, speech, cluster, wordStart, wordEnd, rule, ending, ahead, edge, marks } = columns;
  const features = new Int32Array(FEATURES);
  for (let at = 0; at < shadow.length; at += 1) {
    const c0 = letter[at] ?? 0;
    const c1 = letter[at + 1] ?? NEWLINE;
    const c2 = c1 === NEWLINE ? NEWLINE : (letter[at + 2] ?? NEWLINE);
    const b1 = letter[at - 1] ?? NEWLINE;
    const b2 = b1 === NEWLINE ? NEWLINE : (letter[at - 2] ?? NEWLINE);
    features[0] = mix(1, b2);
    features[1] = mix(2, b1);
    features[2] = mix(3, c0);
    features[3] = mix(4, c1);
    features[4] = mix(5, c2);
    features[5] = mix(6, b2, b1);
    features[6] = mix(7, b1, c0);
    features[7] = mix(8, c0, c1);
    features[8] = mix(9, c1, c2);
    features[9] = mix(10, b2, b1, c0);
    features[10] = mix(11, b1, c0, c1);
    features[11] = mix(12, c0, c1, c2);
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
    features[12] = mix(13, w0);
    features[13] = mix(14, s0);
    features[14] = mix(15, k0);
    features[15] = mix(16, wn);
    features[16] = mix(17, wl);
    features[17] = mix(18, w0, wn);
    features[18] = mix(19, wl, w0);
    features[19] = mix(20, s0, sn);
    features[20] = mix(21, sl, s0);
    features[21] = mix(22, sl, s0, sn);
    features[22] = mix(23, k0, kn);
    features[23] = mix(24, kl, k0);
    features[24] = mix(25, kl);
    features[25] = mix(26, kn);
    const r0 = rule[at] ?? 0;
    const f0 = ahead[at] ?? 0;
    const e0 = edge[at] ?? 0;
    const m0 = marks[at] ?? 0;
    features[26] = mix(27, r0);
    features[27] = mix(28, r0, rule[at - 1] ?? outside.rule, rule[at + 1] ?? outside.rule);
    features[28] = mix(29, ending[at] ?? 0);
    features[29] = mix(30, f0);
    features[30] = mix(31, e0);
    features[31] = mix(32, m0);
    features[32] = mix(33, f0, e0);
    features[33] = mix(34, f0, s0);
    features[34] = mix(35, m0, f0);
    features[35] = mix(36, r0, k0);
    emit(at, features);
  }
}
