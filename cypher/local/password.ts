import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { javaEnvironment } from "./java-environment.ts";

/**
 * Gives the password of the server in this home folder: the one in the file `password`, which only its owner can read,
 * or a new random one where there is none. A fresh store gets it before its first start, so that no server ever listens
 * with Neo4j's default password. Fails where Neo4j's administration tool fails.
 */
export async function passwordOf(home: string, java: string, lib: string): Promise<string> {
  const file = join(home, "password");
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  }
  if (!existsSync(join(home, "data", "dbms", "auth.ini"))) await setInitialPassword(file, home, java, lib);
  return readFileSync(file, "utf8");
}

/** The tool takes the password from the file itself (`@file`): on the command line every user could read it. */
async function setInitialPassword(file: string, home: string, java: string, lib: string): Promise<void> {
  const env = { ...javaEnvironment(process.env), NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const flags = ["-XX:TieredStopAtLevel=1", "-Xmx128m", "-Dfile.encoding=UTF-8"];
  const tool = ["-cp", join(lib, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", `@${file}`];
  await promisify(execFile)(java, [...flags, ...tool], { env });
}
