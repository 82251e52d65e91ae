import { edgesAmong } from "#cypher/queries/edges-among";
import { relations as allRelations, type Relation } from "#cypher/rows/relation-row";
import type { Context } from "../context.ts";
import { limits } from "../limits.ts";
import type { SubgraphParent } from "../parents.ts";
import { checkIds } from "./check-ids.ts";

/** Some entities in the order asked for, every relation among them, and the ids that name no entity. */
export async function subgraphOf(
  ids: readonly string[],
  relations: readonly Relation[] | null | undefined,
  { reader, loaders }: Context,
): Promise<SubgraphParent> {
  checkIds("ids", ids, limits.maxSubgraphIds);
  const distinct = [...new Set(ids)];
  const [entities, edges] = await Promise.all([
    Promise.all(distinct.map((id) => loaders.entities.load(id))),
    reader.read(edgesAmong, { ids: distinct, relations: [...(relations ?? allRelations)] }),
  ]);
  return {
    nodes: entities.filter((entity) => entity !== null),
    edges,
    missing: distinct.filter((_, index) => !entities[index]),
  };
}
