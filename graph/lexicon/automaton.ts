import { firstNodes, NONE, ROOT, Trie } from "./trie.ts";

/** One word found in a text: the payload given with it and its place. */
export interface Hit<Payload> {
  readonly start: number;
  readonly end: number;
  readonly payload: Payload;
}

/** Finds every occurrence of many words at once, overlapping ones included. */
export interface Automaton<Payload> {
  /** All hits in order of their end, longer ones first at the same end. Linear in the text's length plus the number of hits. */
  find(text: string): Hit<Payload>[];
  /** The same, each hit told as it comes. */
  each(text: string, visit: (start: number, end: number, payload: Payload) => void): void;
}

/** What stands at a node where a word ends. */
interface Output<Payload> {
  readonly length: number;
  readonly payloads: Payload[];
}

/** Builds an Aho–Corasick automaton; a word may be given several times with different payloads, an empty word never matches. */
export function buildAutomaton<Payload>(words: Iterable<readonly [string, Payload]>): Automaton<Payload> {
  const trie = new Trie();
  const outputs: Output<Payload>[] = [];
  const outputOf: number[] = [];
  for (const [word, payload] of words) {
    if (word === "") continue;
    const node = trie.add(word);
    const known = outputs[outputOf[node] ?? NONE];
    if (known) known.payloads.push(payload);
    else {
      outputOf[node] = outputs.length;
      outputs.push({ length: word.length, payloads: [payload] });
    }
  }
  const ends = Int32Array.from({ length: trie.size }, (_, node) => outputOf[node] ?? NONE);
  const { failure, shorter } = linkFailures(trie, ends);
  const first = firstNodes(trie);
  const each: Automaton<Payload>["each"] = (text, visit) =>
    scan(text, { trie, first, failure, shorter, ends, outputs }, visit);
  const find = (text: string) => {
    const hits: Hit<Payload>[] = [];
    each(text, (start, end, payload) => hits.push({ start, end, payload }));
    return hits;
  };
  return { find, each };
}

interface Tables<Payload> {
  readonly trie: Trie;
  /** The node behind the root for each first unit of a word; the root for all others. */
  readonly first: Int32Array;
  readonly failure: Int32Array;
  readonly shorter: Int32Array;
  readonly ends: Int32Array;
  readonly outputs: readonly Output<Payload>[];
}

function scan<Payload>(
  text: string,
  { trie, first, failure, shorter, ends, outputs }: Tables<Payload>,
  visit: (start: number, end: number, payload: Payload) => void,
): void {
  let node = ROOT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let next = NONE;
    while (node !== ROOT) {
      next = trie.follow(node, unit);
      if (next !== NONE) break;
      node = failure[node] ?? ROOT;
    }
    node = node === ROOT ? (first[unit] ?? ROOT) : next;
    let found = ends[node] === NONE ? (shorter[node] ?? NONE) : node;
    while (found !== NONE) {
      const output = outputs[ends[found] ?? NONE];
      if (output) for (const payload of output.payloads) visit(at + 1 - output.length, at + 1, payload);
      found = shorter[found] ?? NONE;
    }
  }
}

/** For each node the longest proper suffix in the trie, and the longest proper suffix that is a word. */
function linkFailures(trie: Trie, ends: Int32Array) {
  const failure = new Int32Array(trie.size);
  const shorter = new Int32Array(trie.size).fill(NONE);
  for (const node of byDepth(trie)) {
    const { parent, unit } = trie.edgeTo(node);
    if (parent === ROOT) continue;
    let fallback = failure[parent] ?? ROOT;
    let suffix = trie.follow(fallback, unit);
    while (suffix === NONE && fallback !== ROOT) {
      fallback = failure[fallback] ?? ROOT;
      suffix = trie.follow(fallback, unit);
    }
    if (suffix === NONE) suffix = ROOT;
    failure[node] = suffix;
    shorter[node] = ends[suffix] === NONE ? (shorter[suffix] ?? NONE) : suffix;
  }
  return { failure, shorter };
}

/** All nodes but the root, those with fewer characters before them first. */
function byDepth(trie: Trie): Int32Array {
  const depths = new Int32Array(trie.size);
  const starts: number[] = [0, 0];
  for (let node = 1; node < trie.size; node++) {
    const depth = (depths[trie.edgeTo(node).parent] ?? 0) + 1;
    depths[node] = depth;
    starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  }
  for (let depth = 1; depth < starts.length; depth++)
    starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  const order = new Int32Array(trie.size - 1);
  for (let node = 1; node < trie.size; node++) {
    const depth = depths[node] ?? 0;
    const place = starts[depth] ?? 0;
    order[place] = node;
    starts[depth] = place + 1;
  }
  return order;
}
