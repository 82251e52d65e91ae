import type { FilterParams } from "./list-query.ts";

/** A condition as a closed piece of Cypher around the name of its parameter, and the value that goes with it. */
export interface Condition {
  readonly piece: string;
  /** Undefined or null: the condition is not asked for. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Joins the conditions whose values are all given; the others leave no trace in the statement. */
export function wherePieces(conditions: readonly Condition[]): { filter: string; params: FilterParams } {
  const given = conditions.filter(({ params }) =>
    Object.values(params).every((value) => value !== null && value !== undefined),
  );
  return {
    filter: `WHERE ${given.map(({ piece }) => `(${piece})`).join(" AND ") || "true"}`,
    params: Object.assign({}, ...given.map(({ params }) => params)),
  };
}
