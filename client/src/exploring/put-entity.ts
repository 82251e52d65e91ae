import type { ApolloClient } from "@apollo/client";
import { graphql } from "../api/generated/gql.ts";
import { adding, type Place } from "../state/exploration.ts";
import { choose, type ExplorerStore, perform } from "../state/explorer-store.ts";
import { selectEntity } from "../state/selection.ts";
import { typeOfTypename } from "../theme/entity-marks.ts";
import { placeEntities } from "./place-entities.ts";

const NamedEntity = graphql(`
  query NamedEntity($id: ID!) {
    node(id: $id) {
      id
      ... on Entity {
        __typename
        name
      }
    }
  }
`);

/**
 * Puts an entity on the canvas, where it is not there yet, and chooses it; a document that is open stays open where
 * `keepEvidence` says so. Answers the entity's name; null for an unknown id.
 */
export async function putEntity(
  client: ApolloClient,
  store: ExplorerStore,
  { id, keepEvidence }: { readonly id: string; readonly keepEvidence: boolean },
  centre: Place,
): Promise<{ readonly name: string; readonly added: boolean } | null> {
  const there = store.getState().exploration.nodes.get(id);
  if (there) {
    chooseIt();
    return { name: there.name, added: false };
  }
  const { data } = await client.query({ query: NamedEntity, variables: { id } });
  const entity = data?.node;
  if (!entity || !("name" in entity)) return null;
  const newcomer = { id, type: typeOfTypename[entity.__typename], name: entity.name, addedBy: null };
  const placed = await placeEntities(client, store.getState().exploration, [newcomer], centre);
  perform(store, "added", adding(store.getState().exploration, placed));
  chooseIt();
  return { name: entity.name, added: true };

  function chooseIt(): void {
    choose(store, (selection) => ({
      ...selectEntity(selection, id),
      evidence: keepEvidence ? selection.evidence : null,
    }));
  }
}
