import { LABELS } from "./labels.ts";

/** What the steps between labels weigh, as factors, made once for all lines. */
export interface Chain {
  /** Of going from one label to the next, at `from * LABELS + to`; 0 where that is impossible. */
  readonly jumps: Float64Array;
  readonly before: Neighbours;
  readonly after: Neighbours;
}

/** Which labels can stand beside each label, those of label L at `begin[L]` to `begin[L + 1]`, with the factor of going from one to the other. */
export interface Neighbours {
  readonly begin: Int32Array;
  readonly label: Int32Array;
  readonly jump: Float64Array;
}

/** Makes factors of the weights of all steps. */
export function chainOf(steps: Float32Array): Chain {
  const jumps = Float64Array.from(steps, Math.exp);
  return {
    jumps,
    before: neighboursOf((label, neighbour) => jumps[neighbour * LABELS + label] ?? 0),
    after: neighboursOf((label, neighbour) => jumps[label * LABELS + neighbour] ?? 0),
  };
}

/** `jumpTo` gives the factor between a label and its neighbour; most pairs cannot stand side by side. */
function neighboursOf(jumpTo: (label: number, neighbour: number) => number): Neighbours {
  const begin = [0];
  const pairs: { readonly neighbour: number; readonly jump: number }[] = [];
  for (let label = 0; label < LABELS; label += 1) {
    for (let neighbour = 0; neighbour < LABELS; neighbour += 1) {
      const jump = jumpTo(label, neighbour);
      if (jump > 0) pairs.push({ neighbour, jump });
    }
    begin.push(pairs.length);
  }
  return {
    begin: Int32Array.from(begin),
    label: Int32Array.from(pairs, ({ neighbour }) => neighbour),
    jump: Float64Array.from(pairs, ({ jump }) => jump),
  };
}
