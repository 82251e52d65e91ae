import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Connection } from "../driver.ts";
import { adopt, type Running } from "./adopt.ts";
import { archiveFlags } from "./class-archive.ts";
import { findJars } from "./find-jars.ts";
import { findJava } from "./find-java.ts";
import { launch, untilReady } from "./launch.ts";
import { localConnection } from "./local-connection.ts";
import { withLock } from "./lock.ts";
import { onExit } from "./on-exit.ts";
import { removeOwner, writeOwner } from "./owner-file.ts";
import { passwordOf } from "./password.ts";
import type { Progress } from "./progress.ts";
import { checkNamed, namedConnection } from "./remote-neo4j.ts";
import { roomFor } from "./room-for.ts";
import { say } from "./say.ts";
import { endServer, isServing, signal } from "./server-process.ts";
import { takePort } from "./take-port.ts";
import { forgetUsers, joinUsers, leaveUsers } from "./users.ts";
import { writeConf } from "./write-conf.ts";

/** Where the server of this clone keeps its jars and, unless told otherwise, its data. */
export const LOCAL_FOLDER = fileURLToPath(new URL("../../.neo4j", import.meta.url));

const WATCH_EVERY_MS = 500;

export interface LocalNeo4jOptions {
  /** Absolute folder of data, logs and password; `.neo4j` of this clone unless given. */
  readonly home?: string;
  /** Port of Bolt on 127.0.0.1; a free one unless given. */
  readonly port?: number;
  /** Told what takes long: fetching, starting. */
  readonly progress: Progress;
  /** Looked at for NEO4J_URI and its companions, NEO4J_HOME, NEO4J_JAVA_HOME, JAVA_HOME; the process's unless given. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A server to talk to. */
export interface LocalNeo4j {
  readonly connection: Connection;
  /** Resolves if the server ends although nobody stopped it; never for a server that NEO4J_URI names. */
  readonly died: Promise<void>;
  /** Stops the server, unless another program of ours still uses it or NEO4J_URI named it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Gives a Neo4j that answers: the one that NEO4J_URI names, else one on this machine, started from the jars of
 * NEO4J_HOME, from those fetched earlier, or from Maven. A server that already serves `home` is used as it is.
 * Throws SetupProblem, whose message says what is missing and how to mend it.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home = LOCAL_FOLDER, progress, env = process.env } = options;
  const named = namedConnection(env);
  if (named) {
    await checkNamed(named);
    return { connection: named, died: new Promise(() => {}), stop: async () => {} };
  }

  mkdirSync(home, { recursive: true });
  const java = findJava(env);
  const jars = await findJars(env, join(LOCAL_FOLDER, "lib"), progress);
  const flags = await archiveFlags(java, jars, LOCAL_FOLDER, progress);
  return withLock(join(home, "start.lock"), async () => {
    const password = await passwordOf(home, java.command, jars.lib);
    const connectionAt = (at: number) => localConnection(at, password);
    const running = (await adopt(home, connectionAt)) ?? (await start());
    joinUsers(home);
    return { connection: connectionAt(running.port), ...watch(running, home) };

    async function start(): Promise<Running> {
      roomFor(home);
      forgetUsers(home);
      const port = await takePort(options.port);
      writeConf(home, port);
      progress(say("Starting Neo4j …", "正在启动 Neo4j …"));
      const pid = launch(java.command, { jars, home, archiveFlags: flags });
      writeOwner(home, { pid });
      const takeBack = onExit(() => signal(pid, "SIGTERM"));
      try {
        await untilReady(pid, home, connectionAt(port));
        writeOwner(home, { pid, port });
        return { pid, port };
      } finally {
        takeBack();
      }
    }
  });
}

/** The rest of a server's life: noticing its end, ending it. */
function watch({ pid }: Running, home: string): Pick<LocalNeo4j, "died" | "stop"> {
  let stopped: Promise<void> | undefined;
  // The last resort, where the program ends without calling stop: the server closes its store by itself.
  const takeBack = onExit(() => {
    if (leaveUsers(home)) signal(pid, "SIGTERM");
  });

  const died = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (stopped) clearInterval(timer);
      else if (!isServing(pid, home)) {
        clearInterval(timer);
        resolve();
      }
    }, WATCH_EVERY_MS);
    timer.unref();
  });
  return { died, stop: () => (stopped ??= stop()) };

  async function stop(): Promise<void> {
    takeBack();
    await withLock(join(home, "start.lock"), async () => {
      if (!leaveUsers(home)) return;
      await endServer(pid, home);
      removeOwner(home);
    });
  }
}
