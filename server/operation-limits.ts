import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from "graphql";
import { QueryTooComplex } from "./errors.ts";
import { limits } from "./limits.ts";

interface Size {
  readonly depth: number;
  readonly selections: number;
}

/**
 * Validation rule: bounds on an operation with its fragments expanded (depth, selections, fields at the root) and on the
 * document as written (aliases, directives). Fragments are measured once each, so a short query that doubles itself with
 * every fragment costs nothing to refuse.
 */
export function operationLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Size>();

  function sizeOf(set: SelectionSetNode | undefined): Size {
    let depth = 0;
    let selections = 0;
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      // Introspection nests deeper than any question and has bounds of its own in graphql-js.
      if (isField && selection.name.value.startsWith("__")) continue;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(context.getFragment(selection.name.value))
          : sizeOf(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      selections += inner.selections + (isField ? 1 : 0);
    }
    return { depth, selections };
  }

  function sizeOfFragment(fragment: FragmentDefinitionNode | null | undefined): Size {
    if (!fragment) return { depth: 0, selections: 0 };
    const name = fragment.name.value;
    const known = fragments.get(name);
    if (known) return known;
    // A fragment that comes back to itself is refused by another rule; here it only must not go on for ever.
    fragments.set(name, { depth: 0, selections: 0 });
    const size = sizeOf(fragment.selectionSet);
    fragments.set(name, size);
    return size;
  }

  const check = (node: OperationDefinitionNode, what: string, came: number, limit: number): void => {
    if (came <= limit) return;
    const originalError = new QueryTooComplex(what, came, limit);
    context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
  };

  return {
    OperationDefinition(operation) {
      const { depth, selections } = sizeOf(operation.selectionSet);
      check(operation, "a depth of", depth, limits.maxQueryDepth);
      check(operation, "selections numbering", selections, limits.maxQueryCost);
      check(operation, "fields at its root numbering", rootFields(operation, context), limits.maxRootFields);
      const { aliases, directives } = written(context);
      check(operation, "aliases numbering", aliases, limits.maxAliases);
      check(operation, "directives numbering", directives, limits.maxDirectives);
    },
  };
}

function rootFields({ selectionSet }: OperationDefinitionNode, context: ValidationContext): number {
  const seen = new Set<string>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) return total + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return total + count(selection.selectionSet);
      const { value } = selection.name;
      const fragment = context.getFragment(value);
      if (!fragment || seen.has(value)) return total;
      seen.add(value);
      return total + count(fragment.selectionSet);
    }, 0);
  return count(selectionSet);
}

function written(context: ValidationContext): { aliases: number; directives: number } {
  const found = { aliases: 0, directives: 0 };
  visit(context.getDocument(), {
    Field({ alias }) {
      if (alias) found.aliases += 1;
    },
    Directive() {
      found.directives += 1;
    },
  });
  return found;
}
