import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ownerSchema = z.object({
  /** Number of the server's process. */
  pid: z.number().int().positive(),
  /** Where it answers Bolt; missing while it is still starting. */
  port: z.number().int().positive().optional(),
});

/** Which process serves a home folder: what a later run needs to find a server that outlived its parent. */
export type Owner = z.infer<typeof ownerSchema>;

/** Reads the note in the home folder; `undefined` where there is none or it cannot be read. */
export function readOwner(home: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(fileIn(home), "utf8")));
  } catch {
    return undefined;
  }
}

/** Notes who serves the home folder. */
export function writeOwner(home: string, owner: Owner): void {
  const file = fileIn(home);
  writeFileSync(`${file}.new`, JSON.stringify(owner));
  renameSync(`${file}.new`, file);
}

/** Forgets who served the home folder. */
export function removeOwner(home: string): void {
  rmSync(fileIn(home), { force: true });
}

function fileIn(home: string): string {
  return join(home, "owner.json");
}
