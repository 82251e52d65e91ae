import { expect, it, vi } from "vitest";
import { createLifetime } from "./lifetime.ts";

const unexpected = (error: unknown) => {
  throw error;
};
const afterAll = () => new Promise((resolve) => setImmediate(resolve));

it("closes in reverse order, each after the one before, and exits with the code", async () => {
  const order: string[] = [];
  const lifetime = createLifetime((code) => order.push(`exit ${code}`), unexpected);
  const closing = (name: string) => async () => {
    order.push(`${name} closes`);
    await afterAll();
    order.push(`${name} is closed`);
  };
  lifetime.closeAtEnd(closing("database"));
  lifetime.closeAtEnd(closing("server"));
  await lifetime.end(0);
  expect(order).toEqual([
    "server closes",
    "server is closed",
    "database closes",
    "database is closed",
    "exit 0",
  ]);
});

it("goes on closing after one failure and exits with 1", async () => {
  const close = vi.fn(async () => {});
  const exit = vi.fn();
  const report = vi.fn();
  const lifetime = createLifetime(exit, report);
  lifetime.closeAtEnd(close);
  lifetime.closeAtEnd(() => Promise.reject(new Error("stuck")));
  await lifetime.end(0);
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error("stuck"));
  expect(close).toHaveBeenCalledTimes(1);
  expect(exit.mock.calls).toEqual([[1]]);
});

it("exits at once on a second Ctrl+C, but not on the echo of the first", () => {
  const exit = vi.fn();
  let time = 0;
  const lifetime = createLifetime(exit, unexpected, () => time);
  lifetime.closeAtEnd(() => new Promise(() => {}));
  lifetime.onSignal();
  time = 20;
  lifetime.onSignal();
  expect(exit).not.toHaveBeenCalled();
  time = 2_000;
  lifetime.onSignal();
  expect(exit.mock.calls).toEqual([[130]]);
});

it("keeps the outcome of the first end", async () => {
  const exit = vi.fn();
  const lifetime = createLifetime(exit, unexpected);
  expect(lifetime.ending).toBe(false);
  lifetime.onSignal();
  expect(lifetime.ending).toBe(true);
  await lifetime.end(1);
  expect(exit.mock.calls).toEqual([[0]]);
});
