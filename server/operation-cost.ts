import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { QueryTooComplex } from "./errors.ts";
import { limits } from "./limits.ts";

/** What a list without a page size is taken to hold: actors, targets, posts … */
const SHORT_LIST = 3;

/** Refuses an operation whose answer could hold too many objects, before anything is read. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = costOf(schema, document, operation, variables);
  if (cost > limits.maxQueryCost)
    throw new QueryTooComplex("an estimated cost of", cost, limits.maxQueryCost);
}

/**
 * How many objects an answer could hold: pages count with the size asked for, lists of ids with their length, other lists
 * with an estimate, scalars with nothing. Expects a valid document.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, number>();
  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation) ?? null, 1);

  function costOfSet(set: SelectionSetNode, type: GraphQLNamedType | null, size: number): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, size);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        cost += costOfSet(selection.selectionSet, on ?? null, size);
      } else cost += costOfFragment(selection.name.value, size);
    }
    return cost;
  }

  function costOfFragment(name: string, size: number): number {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const key = `${name}:${size}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = costOfSet(
      fragment.selectionSet,
      schema.getType(fragment.typeCondition.name.value) ?? null,
      size,
    );
    known.set(key, cost);
    return cost;
  }

  /** `size` is the length of lists inside a page or picture; it was decided by the arguments further up. */
  function costOfField(field: FieldNode, parent: GraphQLNamedType | null, size: number): number {
    const name = field.name.value;
    if (name.startsWith("__") || !field.selectionSet) return 0;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!definition) return 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return 0;
    const asked = sizeAsked(field);
    if (!isListType(getNullableType(definition.type))) {
      const isPage = type.name.endsWith("Connection");
      return (
        1 + costOfSet(field.selectionSet, type, isPage ? (asked ?? limits.defaultPageSize) : (asked ?? 1))
      );
    }
    const insidePage = parent?.name.endsWith("Connection") || parent?.name === "Subgraph";
    const length = insidePage ? size : (asked ?? SHORT_LIST);
    return length * (1 + costOfSet(field.selectionSet, type, 1));
  }

  /** What the arguments say about the length: a page size or a list of ids. */
  function sizeAsked({ arguments: given }: FieldNode): number | null {
    for (const { name, value } of given ?? []) {
      const known = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
      if (name.value === "first") {
        if (typeof known === "number") return bounded(known);
        if (value.kind === Kind.INT) return bounded(Number(value.value));
      }
      if (name.value === "ids" || name.value === "input") {
        if (Array.isArray(known)) return known.length;
        if (value.kind === Kind.LIST) return value.values.length;
      }
    }
    return null;
  }
}

/** A page size outside its bounds is refused by its field; here it only must not count backwards. */
function bounded(size: number): number {
  return Math.max(0, Math.min(size, limits.maxMentionsPageSize));
}
