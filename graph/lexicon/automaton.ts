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

const ROOT = 0;
const NONE = -1;

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
  const each: Automaton<Payload>["each"] = (text, visit) =>
    scan(text, { trie, failure, shorter, ends, outputs }, visit);
  const find = (text: string) => {
    const hits: Hit<Payload>[] = [];
    each(text, (start, end, payload) => hits.push({ start, end, payload }));
    return hits;
  };
  return { find, each };
}

interface Tables<Payload> {
  readonly trie: Trie;
  readonly failure: Int32Array;
  readonly shorter: Int32Array;
  readonly ends: Int32Array;
  readonly outputs: readonly Output<Payload>[];
}

function scan<Payload>(
  text: string,
  { trie, failure, shorter, ends, outputs }: Tables<Payload>,
  visit: (start: number, end: number, payload: Payload) => void,
): void {
  let node = ROOT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let next = trie.follow(node, unit);
    while (next === NONE && node !== ROOT) {
      node = failure[node] ?? ROOT;
      next = trie.follow(node, unit);
    }
    node = next === NONE ? ROOT : next;
    let found = ends[node] === NONE ? (shorter[node] ?? NONE) : node;
    while (found !== NONE) {
      const output = outputs[ends[found] ?? NONE];
      if (output) for (const payload of output.payloads) visit(at + 1 - output.length, at + 1, payload);
      found = shorter[found] ?? NONE;
    }
  }
}

/** Numbers that an edge takes in the table: node, unit, target; a fourth keeps it within one line of the processor's cache. */
const STRIDE = 4;

/** All edges in one open hash table that grows: a lookup touches one or two places instead of a Map a node. */
class Trie {
  size = 1;
  private mask = 15;
  private edges = new Int32Array((this.mask + 1) * STRIDE).fill(NONE);
  private parents = new Int32Array(16);
  private units = new Uint16Array(16);

  /** Adds a word; gives the node at its end. */
  add(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const next = this.follow(node, unit);
      node = next === NONE ? this.grow(node, unit) : next;
    }
    return node;
  }

  /** The node behind an edge; NONE where there is no such edge. */
  follow(node: number, unit: number): number {
    const { edges, mask } = this;
    for (let slot = slotOf(node, unit, mask); ; slot = (slot + 1) & mask) {
      const owner = edges[slot * STRIDE];
      if (owner === NONE) return NONE;
      if (owner === node && edges[slot * STRIDE + 1] === unit) return edges[slot * STRIDE + 2] ?? NONE;
    }
  }

  /** Where a node comes from; a node is always made after its parent. */
  edgeTo(node: number): { readonly parent: number; readonly unit: number } {
    return { parent: this.parents[node] ?? ROOT, unit: this.units[node] ?? 0 };
  }

  private grow(parent: number, unit: number): number {
    const node = this.size;
    this.size += 1;
    if (this.size > this.parents.length) {
      this.parents = enlarged(this.parents, new Int32Array(this.parents.length * 2));
      this.units = enlarged(this.units, new Uint16Array(this.units.length * 2));
    }
    this.parents[node] = parent;
    this.units[node] = unit;
    if (this.size * 3 > this.mask) this.rehash();
    else this.put(parent, unit, node);
    return node;
  }

  private rehash(): void {
    this.mask = this.mask * 2 + 1;
    this.edges = new Int32Array((this.mask + 1) * STRIDE).fill(NONE);
    for (let node = 1; node < this.size; node++)
      this.put(this.parents[node] ?? ROOT, this.units[node] ?? 0, node);
  }

  private put(parent: number, unit: number, node: number): void {
    let slot = slotOf(parent, unit, this.mask);
    while (this.edges[slot * STRIDE] !== NONE) slot = (slot + 1) & this.mask;
    this.edges[slot * STRIDE] = parent;
    this.edges[slot * STRIDE + 1] = unit;
    this.edges[slot * STRIDE + 2] = node;
  }
}

function enlarged<List extends Int32Array | Uint16Array>(small: List, large: List): List {
  large.set(small);
  return large;
}

/** Knuth's multiplicative constants spread neighbouring nodes and units over the table. */
function slotOf(node: number, unit: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
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
