import { type GraphQLResolveInfo, Kind, type SelectionNode } from "graphql";

/** Whether the answer of the field that is being resolved is asked for a field of this name. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  const selects = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return fragment?.selectionSet.selections.some(selects) ?? false;
  };
  return info.fieldNodes.some((field) => field.selectionSet?.selections.some(selects));
}
