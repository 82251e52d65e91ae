/** A function to be made small, without its penalty: its value and gradient at a point. */
export type Objective = (point: Float64Array) => { readonly value: number; readonly gradient: Float64Array };

/** How strongly large parameters are held back: by their absolute value (which makes most of them zero) and by their square. */
export interface Penalty {
  readonly absolute: number;
  readonly square: number;
}

interface Place {
  readonly point: Float64Array;
  /** Objective with both penalties. */
  readonly value: number;
  /** Gradient of the smooth part: objective and squares. */
  readonly gradient: Float64Array;
}

interface Change {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly curve: number;
}

/** How many steps back the curvature is remembered. */
const MEMORY = 6;
/** Where ten steps gain less than this share of the value, more of them change no weight that is kept. */
const LEAST_GAIN = 1e-4;
const WINDOW = 10;
const SHORTEST = 1e-10;

/**
 * Finds the point where objective plus penalty is least, by the orthant-wise limited-memory quasi-Newton method
 * (Andrew & Gao 2007). Deterministic. `report` is told the value after each step.
 */
export function minimise(
  objective: Objective,
  size: number,
  penalty: Penalty,
  steps: number,
  report: (step: number, value: number) => void,
): Float64Array {
  let place = evaluate(objective, new Float64Array(size), penalty);
  const values = [place.value];
  const changes: Change[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(place, penalty.absolute);
    const direction = descent(slope, changes);
    const first = changes.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = search(objective, place, slope, direction, penalty, first);
    if (!next) break;
    remember(changes, place, next);
    place = next;
    values.push(place.value);
    report(step, place.value);
    const before = values[values.length - 1 - WINDOW];
    if (before !== undefined && before - place.value < LEAST_GAIN * place.value) break;
  }
  return place.point;
}

function evaluate(objective: Objective, point: Float64Array, { absolute, square }: Penalty): Place {
  const { value, gradient } = objective(point);
  let penalties = 0;
  for (let i = 0; i < point.length; i += 1) {
    const x = point[i] ?? 0;
    penalties += absolute * Math.abs(x) + square * x * x;
    gradient[i] = (gradient[i] ?? 0) + 2 * square * x;
  }
  return { point, value: value + penalties, gradient };
}

/** The gradient with the absolute penalty: of the two one-sided slopes at zero the one that leads down, or none. */
function slopeOf({ point, gradient }: Place, absolute: number): Float64Array {
  return gradient.map((g, i) => {
    const x = point[i] ?? 0;
    if (x > 0) return g + absolute;
    if (x < 0) return g - absolute;
    if (g + absolute < 0) return g + absolute;
    return Math.max(0, g - absolute);
  });
}

/** The quasi-Newton direction (two-loop recursion), without the parts that point against the slope. */
function descent(slope: Float64Array, changes: readonly Change[]): Float64Array {
  const direction = slope.map((x) => -x);
  const shares = changes.map(() => 0);
  for (let k = changes.length - 1; k >= 0; k -= 1) {
    const change = changes[k];
    if (!change) continue;
    const share = dot(change.move, direction) / change.curve;
    shares[k] = share;
    addTo(direction, change.turn, -share);
  }
  const last = changes.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn);
    for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) * scale;
  }
  changes.forEach((change, k) => {
    addTo(direction, change.move, (shares[k] ?? 0) - dot(change.turn, direction) / change.curve);
  });
  return direction.map((d, i) => (d * (slope[i] ?? 0) < 0 ? d : 0));
}

/** Halves the step until the value falls enough; parameters stop at zero instead of changing their sign. */
function search(
  objective: Objective,
  { point, value }: Place,
  slope: Float64Array,
  direction: Float64Array,
  penalty: Penalty,
  first: number,
): Place | null {
  const signs = point.map((x, i) => Math.sign(x) || -Math.sign(slope[i] ?? 0));
  for (let length = first; length > SHORTEST; length /= 2) {
    const tried = point.map((x, i) => {
      const moved = x + length * (direction[i] ?? 0);
      return moved * (signs[i] ?? 0) > 0 ? moved : 0;
    });
    const next = evaluate(objective, tried, penalty);
    let promised = 0;
    for (let i = 0; i < tried.length; i += 1)
      promised += (slope[i] ?? 0) * ((tried[i] ?? 0) - (point[i] ?? 0));
    if (next.value <= value + 1e-4 * promised) return next;
  }
  return null;
}

function remember(changes: Change[], from: Place, to: Place): void {
  const move = to.point.map((x, i) => x - (from.point[i] ?? 0));
  const turn = to.gradient.map((x, i) => x - (from.gradient[i] ?? 0));
  const curve = dot(move, turn);
  if (curve > 0) changes.push({ move, turn, curve });
  if (changes.length > MEMORY) changes.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, part: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + times * (part[i] ?? 0);
}
