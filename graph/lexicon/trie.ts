/** The node where every word begins. */
export const ROOT = 0;
/** No node. */
export const NONE = -1;
/** How many values a UTF-16 unit can have. */
const UNITS = 2 ** 16;

/** Numbers that an edge takes in the table: node, unit, target; a fourth keeps it within one line of the processor's cache. */
const STRIDE = 4;

/** Words by their common beginnings. All edges lie in one open hash table that grows: a lookup touches one or two places instead of a Map a node. */
export class Trie {
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

/** The node behind the root for each first unit, the root for all that begin no word: most units of a text are looked for there. */
export function firstNodes(trie: Trie): Int32Array {
  const first = new Int32Array(UNITS).fill(ROOT);
  for (let unit = 0; unit < UNITS; unit++) {
    const node = trie.follow(ROOT, unit);
    if (node !== NONE) first[unit] = node;
  }
  return first;
}
