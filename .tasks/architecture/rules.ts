import { codeWithoutComments } from "./code-without-comments.ts";
import { importsOf } from "./imports-of.ts";
import type { SourceFile } from "./source-files.ts";

/** Looks at all files and gives a sentence for each place that breaks the rule. */
export type Rule = (files: readonly SourceFile[]) => string[];

/**
 * Forbids imports against the flow. `order` names folders from the first to the last; a file in one may import from the
 * same and from earlier ones. Files outside these folders are not looked at.
 */
export function flowsThrough(order: readonly string[]): Rule {
  const rankOf = (path: string) => order.findIndex((folder) => path.startsWith(`${folder}/`));
  return (files) =>
    files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => rankOf(file.path) >= 0 && rankOf(target) > rankOf(file.path))
        .map(({ target }) => `${file.path} imports ${target}, which comes later in ${order.join(" → ")}.`),
    );
}

/** Forbids files that import themselves by way of others; names each cycle once. Types may refer to each other. */
export const noCycles: Rule = (files) => {
  const targets = new Map(files.map((file) => [file.path, valuesIn(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push(`${[...way.slice(start), path].join(" → ")} is a cycle of imports.`);
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
};

function valuesIn(file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => target);
}

/** Allows the import of a package (and of what its name begins) in some places only. */
export function packageOnlyIn(name: string, places: readonly string[]): Rule {
  return outside(places, (file) =>
    importsOf(file).some(({ target }) => target.startsWith(name))
      ? [`${file.path} imports ${name}, which only ${places.join(", ")} may.`]
      : [],
  );
}

/** Allows reading the environment in some places only, so that everything else gets what it needs as an argument. */
export function environmentOnlyIn(places: readonly string[]): Rule {
  return outside(places, ({ path, text }) =>
    /\bprocess\s*\.\s*env\b/.test(codeWithoutComments(text))
      ? [`${path} reads process.env, which only ${places.join(", ")} may.`]
      : [],
  );
}

/** What only Cypher says, written as Cypher is: keywords in capitals, patterns in brackets. */
const CYPHER =
  /\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH DELETE\b|\bCALL\s+db\.|\bRETURN\s+\w+\s+AS\b|\b(?:CREATE|SHOW|DROP)\s+(?:CONSTRAINT|FULLTEXT|INDEX)/;

/** Allows Cypher in some places only. */
export function cypherOnlyIn(places: readonly string[]): Rule {
  return outside(places, ({ path, text }) =>
    path.endsWith(".cypher") || CYPHER.test(codeWithoutComments(text))
      ? [`${path} holds Cypher, which only ${places.join(", ")} may.`]
      : [],
  );
}

/** Forbids files that only pass on what others export: they hide where a thing lives and tie cycles. */
export const noBarrels: Rule = (files) =>
  files
    .filter(({ path, text }) => {
      const code = codeWithoutComments(text);
      const passesOn = /^\s*export\s+(?:type\s+)?\{[^}]*\}\s*from\b/m.test(code);
      return /^\s*export\s+(?:type\s+)?\*/m.test(code) || (passesOn && /(?:^|\/)index\.\w+$/.test(path));
    })
    .map(({ path }) => `${path} passes on what other files export; import those files instead.`);

function outside(places: readonly string[], look: (file: SourceFile) => string[]): Rule {
  const isInside = (path: string) =>
    places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));
  return (files) => files.filter(({ path }) => !isInside(path)).flatMap(look);
}
