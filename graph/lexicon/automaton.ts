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
}

const ROOT = 0;
const NONE = -1;

/** Builds an Aho–Corasick automaton; a word may be given several times with different payloads, an empty word never matches. */
export function buildAutomaton<Payload>(words: Iterable<readonly [string, Payload]>): Automaton<Payload> {
  const children: Map<number, number>[] = [new Map()];
  const outputs: { length: number; payloads: Payload[] }[] = [];
  const outputOf: number[] = [NONE];
  for (const [word, payload] of words) {
    if (word === "") continue;
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let next = children[node]?.get(unit);
      if (next === undefined) {
        next = children.length;
        children[node]?.set(unit, next);
        children.push(new Map());
        outputOf.push(NONE);
      }
      node = next;
    }
    const known = outputs[outputOf[node] ?? NONE];
    if (known) known.payloads.push(payload);
    else {
      outputOf[node] = outputs.length;
      outputs.push({ length: word.length, payloads: [payload] });
    }
  }
  const edges = flatten(children);
  const { failure, shorter } = linkFailures(children, outputOf);
  return { find: (text) => find(text, edges, failure, shorter, outputOf, outputs) };
}

function find<Payload>(
  text: string,
  edges: Edges,
  failure: Int32Array,
  shorter: Int32Array,
  outputOf: readonly number[],
  outputs: readonly { length: number; payloads: Payload[] }[],
): Hit<Payload>[] {
  const hits: Hit<Payload>[] = [];
  let node = ROOT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let next = follow(edges, node, unit);
    while (next === NONE && node !== ROOT) {
      node = failure[node] ?? ROOT;
      next = follow(edges, node, unit);
    }
    node = next === NONE ? ROOT : next;
    let found = outputOf[node] === NONE ? (shorter[node] ?? NONE) : node;
    while (found !== NONE) {
      const output = outputs[outputOf[found] ?? NONE];
      if (output)
        for (const payload of output.payloads)
          hits.push({ start: at + 1 - output.length, end: at + 1, payload });
      found = shorter[found] ?? NONE;
    }
  }
  return hits;
}

/** All edges of the trie in one open hash table: a lookup touches one or two numbers instead of a Map a node. */
interface Edges {
  readonly mask: number;
  readonly node: Int32Array;
  readonly unit: Uint16Array;
  readonly target: Int32Array;
}

function flatten(children: readonly Map<number, number>[]): Edges {
  let size = 16;
  while (size < children.length * 3) size *= 2;
  const edges = {
    mask: size - 1,
    node: new Int32Array(size).fill(NONE),
    unit: new Uint16Array(size),
    target: new Int32Array(size),
  };
  children.forEach((targets, node) => {
    for (const [unit, target] of targets) {
      let slot = slotOf(node, unit, edges.mask);
      while (edges.node[slot] !== NONE) slot = (slot + 1) & edges.mask;
      edges.node[slot] = node;
      edges.unit[slot] = unit;
      edges.target[slot] = target;
    }
  });
  return edges;
}

function follow(edges: Edges, node: number, unit: number): number {
  let slot = slotOf(node, unit, edges.mask);
  for (;;) {
    const owner = edges.node[slot];
    if (owner === NONE) return NONE;
    if (owner === node && edges.unit[slot] === unit) return edges.target[slot] ?? NONE;
    slot = (slot + 1) & edges.mask;
  }
}

/** Knuth's multiplicative constants spread neighbouring nodes and units over the table. */
function slotOf(node: number, unit: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
}

/** For each node the longest proper suffix in the trie, and the longest proper suffix that is a word. */
function linkFailures(children: readonly Map<number, number>[], outputOf: readonly number[]) {
  const failure = new Int32Array(children.length);
  const shorter = new Int32Array(children.length).fill(NONE);
  const queue: number[] = [...(children[ROOT]?.values() ?? [])];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? ROOT;
    for (const [unit, target] of children[node] ?? []) {
      let fallback = failure[node] ?? ROOT;
      while (fallback !== ROOT && !children[fallback]?.has(unit)) fallback = failure[fallback] ?? ROOT;
      const suffix = children[fallback]?.get(unit) ?? ROOT;
      failure[target] = suffix;
      shorter[target] = outputOf[suffix] === NONE ? (shorter[suffix] ?? NONE) : suffix;
      queue.push(target);
    }
  }
  return { failure, shorter };
}
