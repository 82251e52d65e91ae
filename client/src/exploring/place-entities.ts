import type { ApolloClient } from "@apollo/client";
import type { EntityType } from "../api/generated/graphql.ts";
import { placeInWorker } from "../layout/place-in-worker.ts";
import type { Exploration, ExploredNode, Place } from "../state/exploration.ts";
import { Picture, pictureOf } from "./picture.ts";

/** An entity that is to come to the picture. */
export interface Newcomer {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly addedBy: string | null;
}

/**
 * Newcomers with their places, near what they are tied to; the nodes that are there stay where they are. Asks the API for
 * the lines of the picture that comes, which is then drawn from the cache.
 */
export async function placeEntities(
  client: ApolloClient,
  exploration: Exploration,
  newcomers: readonly Newcomer[],
  centre: Place,
): Promise<readonly ExploredNode[]> {
  const ids = [...exploration.nodes.keys(), ...newcomers.map(({ id }) => id)];
  const { data } = await client.query({ query: Picture, variables: pictureOf(ids) });
  const places = await placeInWorker({
    placed: [...exploration.nodes.values()].map(({ id, place }) => ({ id, ...place })),
    added: newcomers.map(({ id, addedBy }) => ({ id, anchor: addedBy })),
    edges: (data?.subgraph.edges ?? []).map(({ from, to }) => ({ from, to })),
    centre,
  });
  const byId = new Map(places.map(({ id, x, y }) => [id, { x, y }]));
  return newcomers.map((newcomer) => ({ ...newcomer, place: byId.get(newcomer.id) ?? centre }));
}
