import type { CommitmentConditions } from "#cypher/queries/commitment-filter";
import { BadUserInput } from "../errors.ts";
import { limits } from "../limits.ts";
import type { CommitmentFilter } from "../schema/generated/resolvers.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkIds } from "./check-ids.ts";

const idLists = ["actor", "speaker", "partner", "program", "industry", "region", "document"] as const;

/** Checks a filter's bounds and drops what is not given: null means the same as absent. */
export function commitmentConditions(where: CommitmentFilter | null | undefined): CommitmentConditions {
  const counter = { conditions: 0 };
  return where ? conditionsOf(where, "where", 1, counter) : {};
}

function conditionsOf(
  filter: CommitmentFilter,
  path: string,
  depth: number,
  counter: { conditions: number },
): CommitmentConditions {
  if (depth > limits.maxFilterDepth)
    throw new BadUserInput(path, `is nested deeper than the ${limits.maxFilterDepth} levels allowed.`, {
      max: limits.maxFilterDepth,
    });
  checkConfidence(`${path}.minConfidence`, filter.minConfidence);
  for (const name of idLists) checkIds(`${path}.${name}`, filter[name]);
  const { and, or, not, ...leaves } = filter;
  const given = Object.fromEntries(
    Object.entries(leaves).filter(([, value]) => value !== null && value !== undefined),
  );
  counter.conditions += Object.keys(given).length + (and?.length ?? 0) + (or?.length ?? 0);
  if (counter.conditions > limits.maxFilterConditions)
    throw new BadUserInput("where", `holds more than the ${limits.maxFilterConditions} conditions allowed.`, {
      max: limits.maxFilterConditions,
    });
  const inner = (name: string) => (one: CommitmentFilter) =>
    conditionsOf(one, `${path}.${name}`, depth + 1, counter);
  return {
    ...given,
    ...(and ? { and: and.map(inner("and")) } : {}),
    ...(or ? { or: or.map(inner("or")) } : {}),
    ...(not ? { not: inner("not")(not) } : {}),
  };
}
