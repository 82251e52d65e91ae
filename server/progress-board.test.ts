import { expect, test } from "vitest";
import { createProgressBoard } from "./progress-board.ts";

const step = (done: number, total = 2) => ({ id: "k", done, total, source: null, status: null });

async function read(steps: AsyncIterable<{ done: number }>): Promise<number[]> {
  const seen: number[] = [];
  for await (const { done } of steps) seen.push(done);
  return seen;
}

test("a reader who comes first gets every step and then the end", async () => {
  const board = createProgressBoard();
  const seen = read(board.watch("k"));
  for (const done of [0, 1, 2]) board.post(step(done));
  expect(await seen).toEqual([0, 1, 2]);
});

test("a reader who comes afterwards gets the same", async () => {
  const board = createProgressBoard();
  for (const done of [0, 1, 2]) board.post(step(done));
  expect(await read(board.watch("k"))).toEqual([0, 1, 2]);
});

test("a reader of an import that never begins is let go", async () => {
  expect(await read(createProgressBoard(1).watch("nothing"))).toEqual([]);
});
