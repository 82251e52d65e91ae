import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of our code. */
export interface SourceFile {
  /** From the root of the repository, with slashes: `graph/model/entity.ts`. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ["graph", "cypher", "server", "client", ".tasks"];
/** Made by tools, not by us. */
const NOT_OURS = new Set(["node_modules", "dist", "generated"]);

/** Reads all our TypeScript, JavaScript and Cypher files below the root of the repository, sorted by path. */
export function sourceFiles(root: string): SourceFile[] {
  return FOLDERS.flatMap((folder) => below(root, folder)).map((path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  }));
}

function below(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : below(root, path);
      return /\.(?:[cm]?[jt]sx?|cypher)$/.test(entry.name) ? [path] : [];
    });
}
