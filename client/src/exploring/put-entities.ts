import type { ApolloClient } from "@apollo/client";
import { graphql } from "../api/generated/gql.ts";
import { adding, maxExplored, type Place } from "../state/exploration.ts";
import { choose, type ExplorerStore, perform } from "../state/explorer-store.ts";
import { selectNodes } from "../state/selection.ts";
import { typeOfTypename } from "../theme/entity-marks.ts";
import { type Newcomer, placeEntities } from "./place-entities.ts";

const NamedEntities = graphql(`
  query NamedEntities($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        name
      }
    }
  }
`);

/** Most ids that the API takes at once. */
const maxIds = 100;

export interface Putting {
  /** Names of those that came and of those that were there. */
  readonly names: readonly string[];
  readonly added: number;
  /** Ids that the database does not know. */
  readonly unknown: readonly string[];
  /** How many did not come because the canvas is full. */
  readonly left: number;
}

/**
 * Puts entities on the canvas, those that are not there yet in one step, and chooses them; a document that is open
 * stays open where `keepEvidence` says so.
 */
export async function putEntities(
  client: ApolloClient,
  store: ExplorerStore,
  { ids, keepEvidence }: { readonly ids: readonly string[]; readonly keepEvidence: boolean },
  centre: Place,
): Promise<Putting> {
  const { exploration } = store.getState();
  const wanted = [...new Set(ids)];
  const names = wanted.flatMap((id) => exploration.nodes.get(id)?.name ?? []);
  const absent = wanted.filter((id) => !exploration.nodes.has(id));
  const found: Newcomer[] = [];
  for (let from = 0; from < absent.length; from += maxIds) {
    const page = absent.slice(from, from + maxIds);
    const { data } = await client.query({ query: NamedEntities, variables: { ids: page } });
    for (const node of data?.nodes ?? []) {
      if (!node || !("name" in node)) continue;
      found.push({ id: node.id, type: typeOfTypename[node.__typename], name: node.name, addedBy: null });
    }
  }
  const newcomers = found.slice(0, Math.max(0, maxExplored - exploration.nodes.size));
  if (newcomers.length > 0) {
    const placed = await placeEntities(client, store.getState().exploration, newcomers, centre);
    perform(store, "added", adding(store.getState().exploration, placed));
  }
  const there = store.getState().exploration.nodes;
  const chosen = wanted.filter((id) => there.has(id));
  if (chosen.length > 0) {
    choose(store, (selection) => ({
      ...selectNodes(selection, chosen),
      evidence: keepEvidence ? selection.evidence : null,
    }));
  }
  const known = new Set(found.map(({ id }) => id));
  return {
    names: [...names, ...newcomers.map(({ name }) => name)],
    added: newcomers.length,
    unknown: absent.filter((id) => !known.has(id)),
    left: found.length - newcomers.length,
  };
}
