import type { ApolloClient } from "@apollo/client";
import { graphql } from "../api/generated/gql.ts";
import type {
  EntityType,
  StrongestNeighboursQuery,
  StrongestNeighboursQueryVariables,
} from "../api/generated/graphql.ts";
import { adding, maxExplored, type Place } from "../state/exploration.ts";
import { type ExplorerStore, perform } from "../state/explorer-store.ts";
import { typeOfTypename } from "../theme/entity-marks.ts";
import { type Newcomer, placeEntities } from "./place-entities.ts";

const StrongestNeighbours = graphql(`
  query StrongestNeighbours($id: ID!, $types: [EntityType!], $first: Int!, $after: String) {
    node(id: $id) {
      id
      ... on Entity {
        neighbours(types: $types, first: $first, after: $after) {
          nodes {
            entity {
              __typename
              id
              name
            }
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** Most neighbours that the API gives at once. */
const maxPage = 250;

export interface Expansion {
  /** How many came to the canvas. */
  readonly added: number;
  /** How many neighbours there are in all. */
  readonly total: number;
  /** How many of them the canvas now lacks. */
  readonly remaining: number;
  /** Whether fewer came because the canvas is full. */
  readonly full: boolean;
}

/**
 * Adds the strongest neighbours that are not on the canvas yet, at most `limit`, and records it as one step. Neighbours
 * that are there already are never counted as added, and paging never repeats one.
 */
export async function expandEntity(
  client: ApolloClient,
  store: ExplorerStore,
  {
    id,
    types,
    limit,
  }: { readonly id: string; readonly types: readonly EntityType[]; readonly limit: number },
  centre: Place,
): Promise<Expansion> {
  const drawn = store.getState().exploration.nodes;
  const room = maxExplored - drawn.size;
  const wanted = Math.min(limit, room);
  const newcomers: Newcomer[] = [];
  let present = 0;
  let total = 0;
  let after: string | null = null;
  for (;;) {
    const first = Math.min(maxPage, Math.max(wanted - newcomers.length, 1) + drawn.size);
    const page = await fetchPage(client, {
      id,
      types: types.length === 0 ? null : [...types],
      first,
      after,
    });
    if (!page) break;
    const { nodes, totalCount, pageInfo } = page;
    total = totalCount;
    for (const { entity } of nodes) {
      if (drawn.has(entity.id)) present += 1;
      else if (newcomers.length < wanted) {
        const type = typeOfTypename[entity.__typename];
        newcomers.push({ id: entity.id, type, name: entity.name, addedBy: id });
      }
    }
    if (newcomers.length >= wanted || !pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? null;
  }
  if (newcomers.length > 0) {
    const placed = await placeEntities(client, store.getState().exploration, newcomers, centre);
    perform(store, "expanded", adding(store.getState().exploration, placed));
  }
  return {
    added: newcomers.length,
    total,
    remaining: Math.max(0, total - present - newcomers.length),
    full: newcomers.length < limit && room <= newcomers.length && total > present + newcomers.length,
  };
}

type Page = Extract<
  NonNullable<StrongestNeighboursQuery["node"]>,
  { readonly neighbours: unknown }
>["neighbours"];

async function fetchPage(
  client: ApolloClient,
  variables: StrongestNeighboursQueryVariables,
): Promise<Page | null> {
  const { data } = await client.query({ query: StrongestNeighbours, variables });
  return data?.node && "neighbours" in data.node ? data.node.neighbours : null;
}
