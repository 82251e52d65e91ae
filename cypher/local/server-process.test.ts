import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { endServer, isServing } from "./server-process.ts";

/** Says that it runs, then waits; what follows is its command line. */
const waiting = ["-e", 'console.log("up"); setInterval(() => {}, 1000);', "--"];
let child: ChildProcess;
let pid: number;

beforeAll(async () => {
  child = spawn(process.execPath, [...waiting, "--config-dir=/data/图 谱/conf", "--console-mode"]);
  pid = child.pid ?? 0;
  if (child.stdout) await once(child.stdout, "data");
});
afterAll(() => child.kill("SIGKILL"));

it("knows a server by its number and its home folder together", () => {
  expect(isServing(pid, "/data/图 谱")).toBe(true);
  expect(isServing(pid, "/data/图")).toBe(false);
  expect(isServing(process.pid, "/data/图 谱")).toBe(false);
});

it("is done when the process is gone, and so is a second time", async () => {
  await endServer(pid, "/data/图 谱");
  expect(isServing(pid, "/data/图 谱")).toBe(false);
  await endServer(pid, "/data/图 谱");
});

it("kills a process that does not end by itself", async () => {
  const deaf = spawn(process.execPath, [
    "-e",
    'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000);',
    "--",
    "--config-dir=/deaf/conf",
  ]);
  await once(deaf.stdout, "data");
  await endServer(deaf.pid ?? 0, "/deaf", 50);
  expect(isServing(deaf.pid ?? 0, "/deaf")).toBe(false);
});
