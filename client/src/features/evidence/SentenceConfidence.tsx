import { useQuery } from "@apollo/client/react";
import { graphql } from "../../api/generated/gql.ts";
import { Confidence } from "../../confidence/Confidence.tsx";
import styles from "./evidence.module.css";

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

/** How sure the commitment is that the shown sentence states; until it is known its line is empty, so that the text below stays where it is. */
export function SentenceConfidence({ commitmentId }: { readonly commitmentId: string }) {
  const { data } = useQuery(StatedCommitment, { variables: { id: commitmentId } });
  const node = data?.node;
  return (
    <div className={styles.sure}>
      {node?.__typename === "Commitment" && <Confidence value={node.confidence} />}
    </div>
  );
}
