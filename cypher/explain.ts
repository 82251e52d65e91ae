import neo4j, { type Plan } from "neo4j-driver";
import type { Connection } from "./driver.ts";

/** What the server thinks of a statement without running it. */
export interface Explanation {
  /** Sentences about labels, types and properties that the database does not know. */
  readonly unknown: readonly string[];
  /** Operators of the plan, each as often as it occurs. */
  readonly operators: readonly string[];
}

export interface Explainer {
  explain(text: string): Promise<Explanation>;
  close(): Promise<void>;
}

/** GQL status of an unknown label, relationship type and property. */
const unknownNames = ["01N50", "01N51", "01N52"];

/** Asks for plans; for tests. */
export function openExplainer({ uri, user, password, database }: Connection): Explainer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    async explain(text) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
      return {
        unknown: summary.gqlStatusObjects
          .filter(({ gqlStatus }) => unknownNames.includes(gqlStatus))
          .map(({ statusDescription }) => statusDescription),
        operators: summary.plan ? operatorsOf(summary.plan) : [],
      };
    },
    close: () => driver.close(),
  };
}

/**
 * Without what each carries beside its name (`NodeUniqueIndexSeek(Locking)@neo4j`). The product of two seeks by unique id is one
 * row by one row, the usual plan for joining two known nodes; it is left out.
 */
function operatorsOf(plan: Plan): string[] {
  const name = nameOf(plan);
  const below = plan.children.flatMap(operatorsOf);
  return name === "CartesianProduct" && below.every((each) => each === "NodeUniqueIndexSeek")
    ? below
    : [name, ...below];
}

function nameOf({ operatorType }: Plan): string {
  return operatorType.replace(/[@(].*$/, "");
}
