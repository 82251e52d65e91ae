/** For some ids: which others are one relation away, with the number of facts between the two. */
export type Expand = (
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly (readonly [string, number])[]>>;

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** How many paths are wanted. */
  readonly count: number;
}

type Adjacency = Map<string, Map<string, number>>;

/** Among equally short paths so many are compared, those over the strongest relations first. */
const COMPARED = 20_000;

/**
 * The best paths between two entities, shortest first, then those whose weakest relation is strongest, then those with
 * the most facts, then by ids; no path visits an entity twice. The search grows from both ends, always on the smaller
 * side, and only as far as it has to: after each step every path of that many hops is known.
 */
export async function bestPaths(
  { from, to, maxHops, count }: PathQuestion,
  expand: Expand,
): Promise<string[][]> {
  if (from === to) return [];
  const adjacency: Adjacency = new Map();
  const sides = [sideAt(from), sideAt(to)] as const;
  const found: string[][] = [];
  for (let hops = 1; hops <= maxHops && found.length < count; hops += 1) {
    const [near, far] = sides;
    const side = far.rim.length < near.rim.length ? far : near;
    // A side without a rim has seen all that it can reach: what is not found by then does not exist.
    if (side.rim.length === 0 && found.length === 0) return [];
    await grow(side, adjacency, expand);
    found.push(...waysOf(adjacency, from, to, hops).slice(0, count - found.length));
  }
  return found;
}

interface Side {
  rim: readonly string[];
  readonly seen: Set<string>;
}

function sideAt(id: string): Side {
  return { rim: [id], seen: new Set([id]) };
}

async function grow(side: Side, adjacency: Adjacency, expand: Expand): Promise<void> {
  if (side.rim.length === 0) return;
  const next: string[] = [];
  for (const [id, others] of await expand(side.rim)) {
    for (const [other, strength] of others) {
      connect(adjacency, id, other, strength);
      connect(adjacency, other, id, strength);
      if (side.seen.has(other)) continue;
      side.seen.add(other);
      next.push(other);
    }
  }
  side.rim = next;
}

function connect(adjacency: Adjacency, a: string, b: string, strength: number): void {
  const known = adjacency.get(a);
  if (known) known.set(b, strength);
  else adjacency.set(a, new Map([[b, strength]]));
}

/** All paths of exactly this many hops over the known relations, best first. */
function waysOf(adjacency: Adjacency, from: string, to: string, hops: number): string[][] {
  const distance = distancesTo(adjacency, to);
  const ways: { readonly ids: string[]; readonly weakest: number; readonly facts: number }[] = [];
  const walk = (ids: string[], weakest: number, facts: number): void => {
    const at = ids.at(-1) ?? from;
    const left = hops - (ids.length - 1);
    if (left === 0) {
      if (at === to) ways.push({ ids, weakest, facts });
      return;
    }
    if (at === to) return;
    for (const [other, strength] of [...(adjacency.get(at) ?? [])].sort(byStrength)) {
      if (ways.length >= COMPARED) return;
      if ((distance.get(other) ?? Number.POSITIVE_INFINITY) > left - 1 || ids.includes(other)) continue;
      walk([...ids, other], Math.min(weakest, strength), facts + strength);
    }
  };
  walk([from], Number.POSITIVE_INFINITY, 0);
  return ways
    .sort((a, b) => b.weakest - a.weakest || b.facts - a.facts || (a.ids.join() < b.ids.join() ? -1 : 1))
    .map(({ ids }) => ids);
}

function byStrength([a, strengthA]: [string, number], [b, strengthB]: [string, number]): number {
  return strengthB - strengthA || (a < b ? -1 : 1);
}

function distancesTo(adjacency: Adjacency, to: string): Map<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [id, far] of distance)
    for (const other of adjacency.get(id)?.keys() ?? [])
      if (!distance.has(other)) distance.set(other, far + 1);
  return distance;
}
