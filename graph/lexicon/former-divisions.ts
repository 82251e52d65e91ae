import { readFileSync } from "node:fs";
import { type Division, divisions } from "./divisions.ts";

/** A name that a division bore until a change, and the division that is there now. */
export interface FormerDivision {
  /** Full name as it was: 襄樊市. */
  readonly name: string;
  /** Short name that texts use for it alone: 襄樊; null where that is the present short name too, or a word. */
  readonly short: string | null;
  /** Year in which the name ended. */
  readonly until: number;
  readonly present: Division;
}

/** Names that ended, in the order of former-divisions.tsv; several divisions may share one. */
export const formerDivisions: readonly FormerDivision[] = [...readFormer()];

function* readFormer(): Generator<FormerDivision> {
  for (const line of readFileSync(new URL("./former-divisions.tsv", import.meta.url), "utf8").split("\n")) {
    const [, name, until, code, short] = line.split("\t");
    const present = code === undefined ? undefined : divisions.get(code);
    if (name && present) yield { name, short: short || null, until: Number(until), present };
  }
}
