import type { ApolloClient } from "@apollo/client";
import { graphql } from "../api/generated/gql.ts";
import { emptyExploration } from "../state/exploration.ts";
import { type ExplorerStore, startWith } from "../state/explorer-store.ts";
import { emptySelection, selectEntity } from "../state/selection.ts";
import { typeOfTypename } from "../theme/entity-marks.ts";
import { placeEntities } from "./place-entities.ts";

const MostCommitted = graphql(`
  query MostCommitted($first: Int!) {
    agencies(orderBy: [{ field: COMMITMENTS, direction: DESC }], first: 1) {
      nodes {
        id
        name
        neighbours(first: $first) {
          nodes {
            entity {
              __typename
              id
              name
            }
          }
        }
      }
    }
    counts {
      agencies
      documents
    }
  }
`);

/** As many as one sees at a glance. */
const neighboursShown = 24;

/**
 * Starts with the agency that has the most commitments and its strongest neighbours, so that nobody meets a blank canvas.
 * Answers false where the database has nothing to show.
 */
export async function showFirstPicture(client: ApolloClient, store: ExplorerStore): Promise<boolean> {
  const { data } = await client.query({
    query: MostCommitted,
    variables: { first: neighboursShown },
    fetchPolicy: "network-only",
  });
  const agency = data?.agencies.nodes[0];
  if (!agency) return false;
  const newcomers = [
    { id: agency.id, type: "AGENCY" as const, name: agency.name, addedBy: null },
    ...agency.neighbours.nodes.map(({ entity }) => ({
      id: entity.id,
      type: typeOfTypename[entity.__typename],
      name: entity.name,
      addedBy: agency.id,
    })),
  ];
  const nodes = await placeEntities(client, emptyExploration, newcomers, { x: 0, y: 0 });
  startWith(store, nodes, { selection: selectEntity(emptySelection, agency.id) });
  return true;
}
