import { adjacentTo } from "#cypher/queries/adjacent-to";
import { edgesAmong } from "#cypher/queries/edges-among";
import type { EdgeRow } from "#cypher/rows/edge-row";
import { type Relation, relations } from "#cypher/rows/relation-row";
import { checkNumber } from "../connection.ts";
import type { Context } from "../context.ts";
import { limits } from "../limits.ts";
import type { PathParent } from "../parents.ts";
import type { QueryPathsArgs } from "../schema/generated/resolvers.ts";
import { bestPaths } from "./best-paths.ts";

/** Ways between two entities with the strongest relation of each hop; empty where there is none within `maxHops`. */
export async function pathsBetween(
  { from, to, maxHops, first }: QueryPathsArgs,
  { reader, loaders }: Context,
): Promise<PathParent[]> {
  const hops = maxHops ?? 4;
  const count = first ?? 3;
  checkNumber("maxHops", hops, 1, limits.maxPathHops);
  checkNumber("first", count, 1, limits.maxPaths);
  const ways = await bestPaths({ from, to, maxHops: hops, count }, async (ids) => {
    const rows = await reader.read(adjacentTo, { ids: [...ids], relations: [...relations] });
    return new Map(rows.map(({ id, adjacent }) => [id, adjacent]));
  });
  if (ways.length === 0) return [];
  const edges = await reader.read(edgesAmong, { ids: [...new Set(ways.flat())], relations: [...relations] });
  return Promise.all(
    ways.map(async (ids) => {
      const nodes = await Promise.all(ids.map((id) => loaders.entities.load(id)));
      return {
        nodes: nodes.filter((node) => node !== null),
        hops: ids.slice(1).flatMap((id, index) => strongest(edges, ids[index] ?? "", id) ?? []),
      };
    }),
  );
}

const structure: readonly Relation[] = ["SERVES", "PART_OF"];

/** The relation between two entities, whichever way it points, that says most: one with words before mere structure. */
function strongest(edges: readonly EdgeRow[], a: string, b: string): EdgeRow | null {
  const weight = ({ relation, count }: EdgeRow) => (structure.includes(relation) ? 0 : count);
  const between = edges.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return between.sort((one, other) => weight(other) - weight(one)).at(0) ?? null;
}
