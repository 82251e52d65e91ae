import { expect, test } from "vitest";
import { z } from "zod";
import { DatabaseUnavailable, NoAnswerInTime, StatementTimeout } from "#cypher/errors";
import type { Query } from "#cypher/query";
import { type Reader, readerWithDeadline } from "./deadline.ts";

const query: Query<object, number> = {
  name: "q",
  mode: "READ",
  text: "",
  params: z.object({}),
  row: z.number(),
};

/** A database that answers each call with the next of these, and counts them. */
function reader(...answers: (number[] | Error | "never")[]) {
  const timeouts: (number | undefined)[] = [];
  const read = async (_: unknown, __: unknown, timeout?: number): Promise<never[]> => {
    timeouts.push(timeout);
    const answer = answers.shift();
    if (answer === "never") return new Promise(() => {});
    if (answer instanceof Error) throw answer;
    return (answer ?? []) as never[];
  };
  return { read, timeouts } satisfies Reader & { timeouts: unknown };
}

test("a lost connection is tried once more", async () => {
  const database = reader(new DatabaseUnavailable("reset"), [1]);
  expect(await readerWithDeadline(database).read(query, {})).toEqual([1]);
});

test("a database that stays away is given up after the second try", async () => {
  const database = reader(new DatabaseUnavailable("a"), new DatabaseUnavailable("b"), [1]);
  await expect(readerWithDeadline(database).read(query, {})).rejects.toThrow(new DatabaseUnavailable("b"));
  expect(database.timeouts).toHaveLength(2);
});

test.each([new StatementTimeout("slow"), new NoAnswerInTime(1), new TypeError("ours")])(
  "%s is not tried again",
  async (error) => {
    const database = reader(error, [1]);
    await expect(readerWithDeadline(database).read(query, {})).rejects.toBe(error);
    expect(database.timeouts).toHaveLength(1);
  },
);

test("a silent database ends the question by its deadline", async () => {
  const asked = readerWithDeadline(reader("never"), 5);
  await expect(asked.read(query, {})).rejects.toBeInstanceOf(StatementTimeout);
});

test("the database is never given longer than what is left for the question", async () => {
  const database = reader([], []);
  await readerWithDeadline(database, 2_000).read(query, {}, 60_000);
  await readerWithDeadline(database).read(query, {});
  expect(database.timeouts[0]).toBeLessThanOrEqual(2_000);
  expect(database.timeouts[1]).toBe(5_000);
});
