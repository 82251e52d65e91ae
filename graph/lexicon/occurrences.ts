import type { Hit } from "./automaton.ts";
import { NONE, ROOT, Trie } from "./trie.ts";

/**
 * Finds every occurrence of a text's own names, overlapping ones included: those that begin first come first, shorter ones before longer
 * ones. Linear in the text's length times that of the longest name. Where the same words are looked for in many texts, an automaton is faster;
 * it takes longer to build.
 */
export function occurrencesOf<Payload>(
  names: Iterable<readonly [string, Payload]>,
): (text: string) => Hit<Payload>[] {
  const trie = new Trie();
  const payloads: Payload[][] = [];
  for (const [name, payload] of names) {
    const node = trie.add(name);
    const known = payloads[node];
    if (known) known.push(payload);
    else payloads[node] = [payload];
  }
  return (text) => {
    const hits: Hit<Payload>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let node = ROOT;
      for (let at = start; at < text.length; at += 1) {
        node = trie.follow(node, text.charCodeAt(at));
        if (node === NONE) break;
        for (const payload of payloads[node] ?? []) hits.push({ start, end: at + 1, payload });
      }
    }
    return hits;
  };
}
