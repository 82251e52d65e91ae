import type { ApolloClient } from "@apollo/client";
import type { AddressedPicture } from "../state/address.ts";
import type { ExploredNode } from "../state/exploration.ts";
import { type ExplorerStore, startWith } from "../state/explorer-store.ts";
import { emptySelection, keepOnly, selectEdge, selectEntity, showEvidence } from "../state/selection.ts";
import { typeOfTypename } from "../theme/entity-marks.ts";
import { Picture, pictureOf } from "./picture.ts";

/**
 * Puts the picture of an address on the canvas, each node at its place. Answers the ids that the database does not know
 * (any more).
 */
export async function restorePicture(
  client: ApolloClient,
  store: ExplorerStore,
  picture: AddressedPicture,
): Promise<readonly string[]> {
  const { data } = await client.query({
    query: Picture,
    variables: pictureOf(picture.nodes.map(({ id }) => id)),
    fetchPolicy: "network-only",
  });
  const known = new Map((data?.subgraph.nodes ?? []).map((node) => [node.id, node]));
  const nodes = picture.nodes.flatMap(({ id, place, addedBy }): ExploredNode[] => {
    const entity = known.get(id);
    return entity ? [{ id, type: typeOfTypename[entity.__typename], name: entity.name, place, addedBy }] : [];
  });
  startWith(store, nodes, {
    selection: keepOnly(selectionOf(picture), (id) => known.has(id)),
    filters: {
      hiddenTypes: new Set(picture.hiddenTypes),
      hiddenModalities: new Set(picture.hiddenModalities),
      minConfidence: picture.minConfidence,
    },
  });
  return picture.nodes.map(({ id }) => id).filter((id) => !known.has(id));
}

function selectionOf({ focus, evidence }: AddressedPicture) {
  const places = evidence ? [evidence] : [];
  if (focus?.kind === "entity") return showEvidence(selectEntity(emptySelection, focus.id), places, 0);
  if (focus?.kind === "edge") {
    return showEvidence(selectEdge(emptySelection, focus.from, focus.to), places, 0);
  }
  return showEvidence({ ...emptySelection, focus }, places, 0);
}
