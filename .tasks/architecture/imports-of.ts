import { posix } from "node:path";
import { codeWithoutComments } from "./code-without-comments.ts";
import type { SourceFile } from "./source-files.ts";

/** One thing that a file needs. */
export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly target: string;
  /** `import type`: gone before the program runs. */
  readonly typeOnly: boolean;
}

/** Imports and re-exports with `from`, `import "x"`, and `import("x")`. */
const IMPORTS =
  /\b(?:import|export)\s+(type\s)?[^;"'()]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/**
 * Gives what a file imports: paths from the root of the repository for our own files
 * (`#graph/model/entity` is `graph/model/entity.ts`), names for packages.
 */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...codeWithoutComments(text).matchAll(IMPORTS)].map(([, type, from, bare]) => ({
    target: resolved(from ?? bare ?? "", posix.dirname(path)),
    typeOnly: type !== undefined,
  }));
}

function resolved(name: string, folder: string): string {
  if (name.startsWith(".")) return posix.join(folder, name);
  const [, inside] = /^#(.+)$/.exec(name) ?? [];
  return inside ? `${inside}.ts` : name;
}
