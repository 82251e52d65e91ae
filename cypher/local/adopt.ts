import type { Connection } from "../driver.ts";
import { answers } from "./launch.ts";
import { readOwner, removeOwner } from "./owner-file.ts";
import { endServer, isServing } from "./server-process.ts";

/** A server that runs and answers. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

/**
 * Finds the server that already serves this home folder: one that another of our programs uses, or one whose parent was
 * killed. One that runs but does not answer is stopped, because its hold on the store would refuse the next start.
 */
export async function adopt(
  home: string,
  connectionAt: (port: number) => Connection,
): Promise<Running | undefined> {
  const owner = readOwner(home);
  if (!owner) return undefined;
  const { pid, port } = owner;
  if (isServing(pid, home)) {
    if (port !== undefined && (await answers(connectionAt(port)))) return { pid, port };
    await endServer(pid, home, 10_000);
  }
  removeOwner(home);
  return undefined;
}
