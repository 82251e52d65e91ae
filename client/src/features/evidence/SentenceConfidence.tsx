import { useQuery } from "@apollo/client/react";
import { graphql } from "../../api/generated/gql.ts";
import { Confidence } from "../../confidence/Confidence.tsx";

const StatedCommitment = graphql(`
  query StatedCommitment($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Commitment {
        confidence
      }
    }
  }
`);

/** How sure the commitment is that the shown sentence states; nothing until it is known. */
export function SentenceConfidence({ commitmentId }: { readonly commitmentId: string }) {
  const { data } = useQuery(StatedCommitment, { variables: { id: commitmentId } });
  const node = data?.node;
  return node?.__typename === "Commitment" ? <Confidence value={node.confidence} /> : null;
}
