import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import type { CanvasEdge } from "../canvas/canvas-edge.ts";
import { useExplorer } from "../state/ExplorerStoreProvider.tsx";
import { Picture, pictureOf } from "./picture.ts";

/** The lines among what is on the canvas, and how sure its entities are, 0 to 1, by id; while new ones are on their way, the old ones. */
export function usePictureEdges() {
  const nodes = useExplorer((state) => state.exploration.nodes);
  const { ids } = pictureOf(nodes.keys());
  const key = ids.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving a node makes a new map with the same ids.
  const variables = useMemo(() => ({ ids }), [key]);
  const { data, previousData, error, refetch } = useQuery(Picture, { variables, skip: ids.length === 0 });
  const answer = data ?? previousData;
  const edges = useMemo(
    (): readonly CanvasEdge[] =>
      (answer?.subgraph.edges ?? []).map((edge) => ({
        ...edge,
        label: edge.label ?? null,
        modality: edge.modality ?? null,
        confidence: edge.confidence ?? null,
      })),
    [answer],
  );
  const confidences = useMemo(
    () => new Map((answer?.subgraph.nodes ?? []).map(({ id, confidence }) => [id, confidence])),
    [answer],
  );
  return { edges, confidences, error, retry: () => void refetch() };
}
