/**
 * Puts closed pieces of Cypher into a statement whose shape depends on the question: each line that ends in `// {name}`
 * is replaced by the piece of that name, and stands as it is where there is none. Pieces come from this folder alone;
 * whatever comes from outside stays a parameter.
 */
export function fillStatement(text: string, pieces: Readonly<Record<string, string>>): string {
  return text.replace(
    /^(\s*).*\/\/ \{(\w+)\}$/gm,
    (line, indent: string, name: string) => `${indent}${pieces[name] ?? line.trim()}`,
  );
}
