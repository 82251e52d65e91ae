/** One table of the scorer, in per cent. */
export interface ScoreTable {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Items that careful readers marked. */
  readonly gold: number;
}

/** One item that is wrong ("+"), missed ("-") or found with another value ("≠"). */
export interface Miss {
  /** Name of the text: 043. */
  readonly document: string;
  readonly table: string;
  readonly kind: "+" | "-" | "≠";
  readonly what: string;
}

export interface Scores {
  readonly documents: number;
  /** Places that do not lie inside their text. */
  readonly badOffsets: number;
  readonly tables: readonly ScoreTable[];
  readonly misses: readonly Miss[];
}

const MISS = /^(\S+) ([a-z]+(?: [a-z]+)?) ([-+≠]) (.*)$/;
const TABLE = /^([a-z]+(?: [a-z]+)?) +([\d.]+) +([\d.]+) +([\d.]+) +\((\d+)\)$/;
const TOTAL = /^(\d+) documents, (\d+) bad offsets$/;

/** Reads what `score.mjs --misses` prints; the further lines of a miss that has several are left out. */
export function parseScores(output: string): Scores {
  const tables: ScoreTable[] = [];
  const misses: Miss[] = [];
  let documents = 0;
  let badOffsets = 0;
  for (const line of output.split("\n")) {
    const table = TABLE.exec(line);
    const miss = MISS.exec(line);
    const total = TOTAL.exec(line);
    if (total) [documents, badOffsets] = [Number(total[1]), Number(total[2])];
    else if (table) tables.push(asTable(table));
    else if (miss) misses.push(asMiss(miss));
  }
  return { documents, badOffsets, tables, misses };
}

function asTable([, name = "", precision, recall, f1, gold]: readonly string[]): ScoreTable {
  return {
    name,
    precision: Number(precision),
    recall: Number(recall),
    f1: Number(f1),
    gold: Number(gold),
  };
}

function asMiss([, document = "", table = "", sign, what = ""]: readonly string[]): Miss {
  return { document, table, kind: sign === "+" || sign === "-" ? sign : "≠", what };
}
