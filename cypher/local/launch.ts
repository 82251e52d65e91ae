import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, openDatabase } from "../driver.ts";
import { DatabaseUnavailable, StatementTimeout } from "../errors.ts";
import { javaEnvironment } from "./java-environment.ts";
import { type Launch, launchArguments } from "./launch-arguments.ts";
import { endServer, isServing } from "./server-process.ts";
import { SetupProblem } from "./setup-problem.ts";
import { whyNoStart } from "./why-no-start.ts";

/** Slow machines of continuous integration were seen to take more than two minutes. */
const DEADLINE_MS = 180_000;
const LOOK_EVERY_MS = 50;
/** A new server plans its first statement for a second or more on a busy machine. */
const FIRST_ANSWER_MS = 10_000;

/**
 * Starts a server process and returns its number at once. It has a process group of its own, so that Ctrl+C reaches
 * only us and we can end it last; its output goes to a file, because a pipe would break with its reader.
 */
export function launch(java: string, what: Launch): number {
  mkdirSync(join(what.home, "logs"), { recursive: true });
  const output = openSync(consoleOf(what.home), "w");
  try {
    const child = spawn(java, launchArguments(what), {
      cwd: what.home,
      env: javaEnvironment(process.env),
      stdio: ["ignore", output, output],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    child.unref();
    if (child.pid === undefined) throw new SetupProblem(whyNoStart(what.home, `${java} cannot be run.`));
    return child.pid;
  } finally {
    closeSync(output);
  }
}

/**
 * Waits until the server answers: its log says so, Bolt connects, and the database runs a statement (the port opens
 * before the databases do). Where it ends or takes too long, it is stopped and SetupProblem carries the end of its log.
 */
export async function untilReady(
  pid: number,
  home: string,
  connection: Connection,
  patienceMs = DEADLINE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  try {
    while (isServing(pid, home) && Date.now() < deadline) {
      if (hasStarted(home) && (await answers(connection))) return;
      await sleep(LOOK_EVERY_MS);
    }
  } catch (error) {
    await endServer(pid, home, 5_000);
    throw error;
  }
  await endServer(pid, home, 5_000);
  throw new SetupProblem(whyNoStart(home, readFileSync(consoleOf(home), "utf8")));
}

/** True once a statement was answered; false while nothing can be reached; a refused password is an error. */
export async function answers(connection: Connection): Promise<boolean> {
  const database = openDatabase(connection);
  try {
    await database.ping(FIRST_ANSWER_MS);
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable || error instanceof StatementTimeout) return false;
    throw error;
  } finally {
    await database.close();
  }
}

function hasStarted(home: string): boolean {
  return / Started\.\s*$/m.test(readFileSync(consoleOf(home), "utf8"));
}

function consoleOf(home: string): string {
  return join(home, "logs", "console.log");
}
