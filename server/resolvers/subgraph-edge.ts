import type { CommitmentRow } from "#cypher/rows/commitment-row";
import type { EdgeRow } from "#cypher/rows/edge-row";
import { digest } from "#graph/model/ids";
import { firmest } from "../enums.ts";
import type { Loaders } from "../loaders/loaders.ts";
import type { SubgraphEdgeResolvers } from "../schema/generated/resolvers.ts";

export const SubgraphEdge: SubgraphEdgeResolvers = {
  id: ({ from, relation, to }) => `edge_${digest([from, relation, to]).slice(0, 20)}`,
  label: ({ relation, labels }) => (relation === "HOLDS" ? labels.join("、") : (labels[0] ?? null)),
  modality: ({ modalities }) => firmest(modalities),
  commitments: (edge, _, { loaders }) => commitmentsBehind(edge, loaders),
  evidence: async (edge, _, { loaders }) => {
    const stated = edge.facts.flatMap(({ place }) => (place ? [place] : []));
    if (stated.length > 0 || edge.relation === "SERVES" || edge.relation === "PART_OF") return stated;
    return (await commitmentsBehind(edge, loaders)).map(({ evidence }) => evidence);
  },
};

async function commitmentsBehind({ facts }: EdgeRow, loaders: Loaders): Promise<CommitmentRow[]> {
  const ids = new Set(facts.flatMap(({ commitmentId }) => (commitmentId ? [commitmentId] : [])));
  const commitments = await Promise.all([...ids].map((id) => loaders.commitments.load(id)));
  return commitments.filter((commitment) => commitment !== null);
}
