/** The F1 of each table of a run of the scorer, in per cent. */
export type Scores = Readonly<Record<string, number>>;

const row = /^(\S.*?) +[\d.]+ +[\d.]+ +([\d.]+) +\(\d+\)$/gm;

/** Reads what the scorer prints: a line a table, with precision, recall, F1 and the size of its gold. */
export function readScores(printed: string): Scores {
  return Object.fromEntries(
    [...printed.matchAll(row)].map(([, table, score]) => [String(table), Number(score)]),
  );
}

/** One sentence for each table that has fallen below its floor or is not there any more. */
export function belowFloors(scores: Scores, floors: Scores): string[] {
  return Object.entries(floors).flatMap(([table, floor]) => {
    const score = scores[table];
    if (score === undefined)
      return [`${table}: expected at least ${floor}, but the scorer printed no such table.`];
    return score < floor
      ? [`${table}: expected at least ${floor}, but it came to ${score}; mend what made it worse.`]
      : [];
  });
}

/** Floors one point (.01) below what was reached: room for a change that costs a little here and wins elsewhere. */
export function floorsBelow(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([table, score]) => [table, Math.max(0, Number((score - 1).toFixed(1)))]),
  );
}
