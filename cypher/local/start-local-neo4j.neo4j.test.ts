import { spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../driver.ts";
import { AccessDenied } from "../errors.ts";
import { readOwner } from "./owner-file.ts";
import { isServing } from "./server-process.ts";
import { SetupProblem } from "./setup-problem.ts";
import { type LocalNeo4j, startLocalNeo4j } from "./start-local-neo4j.ts";

/** Slow machines take minutes for what takes seconds here. */
const PATIENCE = 240_000;
const quiet = () => {};
/** Neither NEO4J_URI nor an installed Neo4j: a server of our own. */
const env = { PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME };

let folder: string;
let home: string;
let orphan: number;
let server: LocalNeo4j;

vi.stubEnv("LC_ALL", "C");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "policy-graph-test-"));
  home = join(folder, "政策 图谱");
  orphan = await leaveOrphan(home);
  server = await startLocalNeo4j({ home, env, progress: quiet });
}, PATIENCE);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

describe("a local Neo4j in a home folder with Chinese characters and a blank", () => {
  it("is the very process that a killed program left behind", () => {
    expect(readOwner(home)?.pid).toBe(orphan);
  });

  it("answers a statement", async () => {
    const database = openDatabase(server.connection);
    await expect(database.ping()).resolves.toBeUndefined();
    await database.close();
  });

  it("refuses Neo4j's default password", async () => {
    const database = openDatabase({ ...server.connection, password: "neo4j" });
    await expect(database.ping()).rejects.toBeInstanceOf(AccessDenied);
    await database.close();
  });

  it("is said to refuse a wrong password where NEO4J_URI names it", async () => {
    const { uri } = server.connection;
    const start = startLocalNeo4j({ env: { NEO4J_URI: uri, NEO4J_PASSWORD: "falsch" }, progress: quiet });
    await expect(start).rejects.toThrow(`Neo4j at ${uri} refuses the password of user "neo4j".`);
    await expect(start).rejects.toBeInstanceOf(SetupProblem);
  });

  it("keeps its password in a file that only its owner can read", () => {
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(home, "password"), "utf8")).toBe(server.connection.password);
  });

  it.runIf(process.platform === "linux")("listens on 127.0.0.1 and nowhere else", () => {
    const port = Number(new URL(server.connection.uri).port);
    expect(listening(orphan)).toEqual([`127.0.0.1:${port}`]);
  });

  it(
    "stays up for a second program until that one stops too",
    async () => {
      const second = await program(home);
      await server.stop();
      expect(isServing(orphan, home)).toBe(true);
      await second.stop();
      expect(isServing(orphan, home)).toBe(false);
    },
    PATIENCE,
  );

  it(
    "leaves no process and no note of one when stopped",
    async () => {
      const started = await startLocalNeo4j({ home, env, progress: quiet });
      const pid = readOwner(home)?.pid ?? 0;
      expect(isServing(pid, home)).toBe(true);
      await started.stop();
      expect(isServing(pid, home)).toBe(false);
      expect(readOwner(home)).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    "tells when it ends although nobody stopped it, and starts again after that",
    async () => {
      const started = await startLocalNeo4j({ home, env, progress: quiet });
      const pid = readOwner(home)?.pid ?? 0;
      process.kill(pid, "SIGKILL");
      await started.died;
      expect(isServing(pid, home)).toBe(false);
      server = await startLocalNeo4j({ home, env, progress: quiet });
      const database = openDatabase(server.connection);
      await expect(database.ping()).resolves.toBeUndefined();
      await database.close();
    },
    PATIENCE,
  );

  it(
    "says in one sentence that a port is taken, and leaves nothing behind",
    async () => {
      const other = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => other.once("listening", resolve));
      const address = other.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const elsewhere = join(folder, "second");
      const start = startLocalNeo4j({ home: elsewhere, port, env, progress: quiet });
      await expect(start).rejects.toBeInstanceOf(SetupProblem);
      await expect(start).rejects.toThrow(`port ${port} of 127.0.0.1`);
      expect(readOwner(elsewhere)).toBeUndefined();
      other.close();
    },
    PATIENCE,
  );
});

interface OtherProgram {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Another program of ours that has started, or found, the server of this home folder. */
async function program(at: string): Promise<OtherProgram> {
  const module = JSON.stringify(new URL("./start-local-neo4j.ts", import.meta.url).href);
  const code = `import { startLocalNeo4j } from ${module};
    const server = await startLocalNeo4j({ home: ${JSON.stringify(at)}, progress: () => {} });
    process.stdin.once("data", async () => { await server.stop(); process.exit(0); });
    console.log("ready");`;
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    cwd: root,
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once("data", resolve);
    child.once("exit", () => reject(new Error("The program ended before its server was ready.")));
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid: child.pid ?? 0,
    stop: () => {
      child.stdin.write("stop");
      return ended;
    },
  };
}

/** A server whose program was killed; gives the server's process number. */
async function leaveOrphan(at: string): Promise<number> {
  const { pid } = await program(at);
  process.kill(pid, "SIGKILL");
  return readOwner(at)?.pid ?? 0;
}

/** Addresses that a process listens on, as the kernel lists them. */
function listening(pid: number): string[] {
  const sockets = readdirSync(`/proc/${pid}/fd`).map((fd) => readLink(`/proc/${pid}/fd/${fd}`));
  return ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === "0A" && sockets.includes(`socket:[${inode}]`))
      .map(([, local = ""]) => readable(local)),
  );
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

/** `0100007F:1F90` and `0000000000000000FFFF00000100007F:1F90` are both 127.0.0.1:8080. */
function readable(address: string): string {
  const [ip = "", port = ""] = address.split(":");
  const mapped = ip.replace(/^0000000000000000FFFF0000/, "");
  const bytes =
    mapped.length === 8
      ? (mapped.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16))
      : [ip];
  return `${bytes.join(".")}:${Number.parseInt(port, 16)}`;
}
