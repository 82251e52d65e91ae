import { BadUserInput } from "../errors.ts";
import type { SortDirection } from "../schema/generated/resolvers.ts";

/** An order as the statements take it: the given one, each field once, or the field's own. */
export function sortsOf<Field extends string>(
  orderBy: readonly { readonly field: Field; readonly direction?: SortDirection }[] | null | undefined,
  otherwise: { readonly by: Field; readonly descending: boolean },
): { readonly by: Field; readonly descending: boolean }[] {
  if (!orderBy || orderBy.length === 0) return [otherwise];
  if (new Set(orderBy.map(({ field }) => field)).size < orderBy.length)
    throw new BadUserInput("orderBy", "names a field twice. Name each field once.");
  return orderBy.map(({ field, direction }) => ({
    by: field,
    descending: direction ? direction === "DESC" : otherwise.descending,
  }));
}
