import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Jars } from "./find-jars.ts";
import type { Java } from "./find-java.ts";
import { launch, untilReady } from "./launch.ts";
import { localConnection } from "./local-connection.ts";
import { withLock } from "./lock.ts";
import { onExit } from "./on-exit.ts";
import { passwordOf } from "./password.ts";
import type { Progress } from "./progress.ts";
import { say } from "./say.ts";
import { endServer, signal } from "./server-process.ts";
import { takePort } from "./take-port.ts";
import { writeConf } from "./write-conf.ts";

/** What a machine may take for this; on a busier one the file is not worth the wait now, and is tried again next time. */
const WORTH_MS = 60_000;

/**
 * Gives the flags that let Java read Neo4j's classes from one prepared file, which halves the time of a start. The file
 * is made once, by a short run in a temporary folder. Without it the server starts all the same, only slower: where
 * making it fails, no flag is given.
 */
export async function archiveFlags(
  java: Java,
  jars: Jars,
  folder: string,
  progress: Progress,
): Promise<readonly string[]> {
  const file = join(folder, `classes-${fingerprint(java, jars)}.jsa`);
  if (!existsSync(file)) await withLock(`${file}.lock`, () => makeArchive(java, jars, file, progress));
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, "-Xshare:auto"] : [];
}

/** Java takes an archive only for the same Java and the same jars at the same place. */
function fingerprint(java: Java, jars: Jars): string {
  const parts = [java.command, java.version, jars.lib, ...readdirSync(jars.lib).sort()];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

async function makeArchive(java: Java, jars: Jars, file: string, progress: Progress): Promise<void> {
  if (existsSync(file)) return;
  progress(say("Preparing Neo4j for quick starts (once) …", "正在为快速启动做准备（仅首次）…"));
  const home = mkdtempSync(join(tmpdir(), "policy-graph-neo4j-"));
  const arriving = `${file}.arriving`;
  let pid: number | undefined;
  const clean = () => {
    if (pid !== undefined) signal(pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true });
    rmSync(arriving, { force: true });
  };
  const takeBack = onExit(clean);
  try {
    const port = await takePort();
    writeConf(home, port);
    const password = await passwordOf(home, java.command, jars.lib);
    pid = launch(java.command, { jars, home, archiveFlags: [`-XX:ArchiveClassesAtExit=${arriving}`] });
    await untilReady(pid, home, localConnection(port, password), WORTH_MS);
    await endServer(pid, home);
    renameSync(arriving, file);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    progress(
      say(
        `That did not work, so Neo4j starts a little slower: ${reason}`,
        `准备未成功，Neo4j 启动会稍慢：${reason}`,
      ),
    );
  } finally {
    takeBack();
    clean();
  }
}
