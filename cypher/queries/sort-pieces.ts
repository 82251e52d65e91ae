/** One part of an order, most significant first. */
export interface SortKey {
  /** A closed piece of Cypher. */
  readonly expression: string;
  readonly descending: boolean;
  /** What a missing value counts as, so that it comes last. */
  readonly missing: string | number;
}

/**
 * The pieces of a statement that sort its rows and go on after a key (keyset pagination): `keys` names the parts,
 * `after` keeps what follows `$after`, `key` is the row's own key, `order` sorts by the
 * names of the parts. Ties are broken by `id`.
 */
export function sortPieces(keys: readonly SortKey[], id: string) {
  const parts = [
    ...keys.map(({ expression, descending, missing }, index) => ({
      name: `k${index}`,
      value: `coalesce(${expression}, ${typeof missing === "string" ? `"${missing}"` : missing})`,
      descending,
    })),
    { name: "last", value: id, descending: false },
  ];
  return {
    keys: parts.map(({ name, value }) => `${value} AS ${name}`).join(", "),
    after: `WHERE $after IS NULL OR ${following(parts, 0)}`,
    key: `[${parts.map(({ name }) => name).join(", ")}]`,
    order: {
      names: parts.map(({ name }) => name).join(", "),
      clause: `ORDER BY ${parts.map(({ name, descending }) => (descending ? `${name} DESC` : name)).join(", ")}`,
    },
  };
}

function following(parts: readonly { name: string; descending: boolean }[], index: number): string {
  const part = parts[index];
  if (!part) return "false";
  const place = `$after[${index}]`;
  const beyond = `${part.name} ${part.descending ? "<" : ">"} ${place}`;
  if (index === parts.length - 1) return beyond;
  return `${beyond} OR (${part.name} = ${place} AND (${following(parts, index + 1)}))`;
}
