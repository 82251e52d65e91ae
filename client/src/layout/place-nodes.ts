import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

/** Entities that come to a picture, and the picture that they come to. */
export interface PlacingTask {
  /** They stay exactly where they are. */
  readonly placed: readonly PlacedNode[];
  readonly added: readonly { readonly id: string; readonly anchor: string | null }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Where nodes go that nothing ties to the picture: the middle of what the user sees. */
  readonly centre: { readonly x: number; readonly y: number };
}

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Room for a mark with a label of two lines below it, in canvas units. */
const room = 62;
const linkLength = 150;
const ticks = 220;
/** The golden angle spreads any number of nodes around an anchor without two in the same direction. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly home: { readonly x: number; readonly y: number };
}

/**
 * Places for the added nodes, near their anchors and clear of each other, in the order given and in whole units.
 * The same task gives the same places: the only randomness of d3-force is a generator with a fixed seed.
 */
export function placeNodes({ placed, added, edges, centre }: PlacingTask): readonly PlacedNode[] {
  if (added.length === 0) return [];
  const bodies = new Map<string, Body>();
  for (const { id, x, y } of placed) bodies.set(id, { id, x, y, fx: x, fy: y, home: { x, y } });
  const free = added.filter(({ id }) => !bodies.has(id));
  for (const [index, { id, anchor }] of free.entries()) {
    const near = (anchor === null ? undefined : bodies.get(anchor)) ?? firstTied(id);
    const home = { x: near?.x ?? centre.x, y: near?.y ?? centre.y };
    const away = near ? linkLength : index === 0 ? 0 : room;
    const angle = outwards(home) + index * goldenAngle;
    const reach = away * (1 + Math.floor(index / 12) * 0.5);
    bodies.set(id, {
      id,
      x: home.x + reach * Math.cos(angle),
      y: home.y + reach * Math.sin(angle),
      home,
    });
  }
  const links: SimulationLinkDatum<Body>[] = edges.flatMap(({ from, to }) => {
    const source = bodies.get(from);
    const target = bodies.get(to);
    return source && target && source !== target ? [{ source, target }] : [];
  });
  const simulation = forceSimulation([...bodies.values()])
    .force("link", forceLink(links).distance(linkLength).strength(0.25))
    .force("charge", forceManyBody<Body>().strength(-700).distanceMax(700))
    .force("collide", forceCollide<Body>(room).iterations(2))
    .force("x", forceX<Body>((body) => body.home.x).strength(0.06))
    .force("y", forceY<Body>((body) => body.home.y).strength(0.06))
    .stop();
  simulation.tick(ticks);
  return free.map(({ id }) => {
    const body = bodies.get(id);
    return { id, x: Math.round(body?.x ?? centre.x), y: Math.round(body?.y ?? centre.y) };
  });

  function firstTied(id: string): Body | undefined {
    for (const { from, to } of edges) {
      if (from === id && bodies.has(to)) return bodies.get(to);
      if (to === id && bodies.has(from)) return bodies.get(from);
    }
    return undefined;
  }

  /** The direction away from the middle of the picture, so that an expansion at its rim grows into free room. */
  function outwards({ x, y }: { readonly x: number; readonly y: number }): number {
    if (placed.length < 2) return -Math.PI / 2;
    const middle = {
      x: placed.reduce((sum, node) => sum + node.x, 0) / placed.length,
      y: placed.reduce((sum, node) => sum + node.y, 0) / placed.length,
    };
    return Math.atan2(y - middle.y, x - middle.x);
  }
}
