import type { GraphQLResolveInfo } from "graphql";
import type { Key, PageParams, PageRow } from "#cypher/rows/page-row";
import { decodeCursor, encodeCursor, type Scope } from "./cursor.ts";
import { BadUserInput } from "./errors.ts";
import { limits } from "./limits.ts";
import { asksFor } from "./selection.ts";

/** One page of a list as the schema shows it. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page that was asked for, checked: what the statement is given and what its cursors are bound to. */
export interface PageRequest extends PageParams {
  readonly scope: Scope;
}

/** Checks `first` and `after`; the statement gets one row more than the page, to know whether another page follows. */
export function pageRequest(
  args: PageArgs,
  scope: Scope,
  info: GraphQLResolveInfo,
  maximum: number = limits.maxPageSize,
): PageRequest {
  const first = args.first === undefined ? limits.defaultPageSize : args.first;
  checkNumber("first", first, 1, maximum);
  return {
    scope,
    after: typeof args.after === "string" ? decodeCursor(scope, args.after) : null,
    limit: (first ?? 0) + 1,
    count: asksFor(info, "totalCount"),
  };
}

/** Makes the page that was asked for from the statement's rows; no page (null) is an empty one. */
export function toConnection<Row, Item>(
  { scope, after, limit }: PageRequest,
  page: PageRow<Row> | null | undefined,
  itemOf: (row: Row) => Item,
): Connection<Item> {
  const rows = page?.rows.slice(0, limit - 1) ?? [];
  const edges = rows.map(({ item, key }: { item: Row; key: Key }) => ({
    cursor: encodeCursor(scope, key),
    node: itemOf(item),
  }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: (page?.rows.length ?? 0) > rows.length,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page?.total ?? 0,
  };
}

/** BadUserInput where a number is absent or outside its bounds. */
export function checkNumber(
  argument: string,
  value: number | null | undefined,
  min: number,
  max: number,
): void {
  if (typeof value !== "number" || value < min || value > max)
    throw new BadUserInput(argument, `must be between ${min} and ${max}, got ${value}.`, { min, max });
}
