import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Gives one hash over the names and contents of all files below `paths` of `root`, leaving out what `skip` names. */
export function sourceHash(root: string, paths: readonly string[], skip: (path: string) => boolean): string {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, root, path, skip);
  return hash.digest("hex");
}

function addTo(
  hash: ReturnType<typeof createHash>,
  root: string,
  path: string,
  skip: (path: string) => boolean,
): void {
  if (skip(path)) return;
  const place = join(root, path);
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) addTo(hash, root, `${path}/${name}`, skip);
    return;
  }
  const bytes = readFileSync(place);
  hash.update(`${path}\0${bytes.length}\0`).update(bytes);
}
