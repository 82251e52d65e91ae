import { commitmentGroups } from "#cypher/queries/commitment-groups";
import type { Context } from "../context.ts";
import { BadUserInput } from "../errors.ts";
import { limits } from "../limits.ts";
import type { StatsParent } from "../parents.ts";
import type { QueryStatsArgs, StatsGroup } from "../schema/generated/resolvers.ts";
import { commitmentConditions } from "./commitment-conditions.ts";

/** Commitments that meet a filter, counted by one or two criteria. */
export async function statistics(
  { groupBy, where }: QueryStatsArgs,
  { reader, loaders }: Context,
): Promise<StatsParent> {
  if (groupBy.length < 1 || groupBy.length > 2 || new Set(groupBy).size < groupBy.length)
    throw new BadUserInput(
      "groupBy",
      `takes one or two different criteria, got ${groupBy.join(", ") || "none"}.`,
    );
  const { query, params } = commitmentGroups(groupBy, commitmentConditions(where));
  const [found] = await reader.read(query, { ...params, limit: limits.maxStatsGroups });
  if (!found) return { groups: [], totalGroups: 0, totalCommitments: 0 };
  const keyOf = async (group: StatsGroup, key: string | null) => {
    const names = group !== "MODALITY" && group !== "DEADLINE_YEAR";
    const entity = names && key ? await loaders.entities.load(key) : null;
    return { group, label: entity?.name ?? (names ? null : key), entity };
  };
  return {
    totalCommitments: found.totalCommitments,
    totalGroups: found.totalGroups,
    groups: await Promise.all(
      found.groups.map(async ({ keys, count }) => ({
        keys: await Promise.all(groupBy.map((group, index) => keyOf(group, keys[index] ?? null))),
        count,
      })),
    ),
  };
}
