import { useQuery } from "@apollo/client/react";
import { graphql } from "../../api/generated/gql.ts";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { CommitmentTable } from "../../commitments/CommitmentTable.tsx";
import { ListFoot } from "../../commitments/ListFoot.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { typeOfTypename } from "../../theme/entity-marks.ts";
import { EntityFacts } from "./EntityFacts.tsx";
import { EntityHeading } from "./EntityHeading.tsx";
import { Expansion } from "./Expansion.tsx";
import styles from "./inspector.module.css";
import { LineList } from "./LineList.tsx";
import { QueryState } from "./QueryState.tsx";
import { words } from "./words.ts";

/** Everything that the inspector shows of an entity. */
export const EntityDetails = graphql(`
  query EntityDetails($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      id
      ... on Entity {
        __typename
        name
        aliases
        confidence
        commitmentCount
        neighbourCounts {
          type
          count
        }
        commitments(first: $first, after: $after) {
          nodes {
            ...CommitmentRow
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ...EntityFacts
    }
  }
`);

const page = 20;

/** An entity: its names, posts, region, neighbours to expand, and its commitments as a table. */
export function EntityInspector({
  id,
  edges,
}: {
  readonly id: string;
  readonly edges: readonly CanvasEdge[];
}) {
  const say = useWords(words);
  const { data, error, loading, fetchMore, refetch } = useQuery(EntityDetails, {
    variables: { id, first: page },
    notifyOnNetworkStatusChange: true,
  });
  const node = data?.node;
  const entity = node && "neighbourCounts" in node ? node : node === undefined ? undefined : null;
  return (
    <QueryState value={entity} error={error} onRetry={() => void refetch()}>
      {(shown) => {
        const { nodes, totalCount, pageInfo } = shown.commitments;
        return (
          <div className={styles.inspector}>
            <EntityHeading
              id={id}
              type={typeOfTypename[shown.__typename]}
              name={shown.name}
              aliases={shown.aliases}
              confidence={shown.confidence}
            />
            <EntityFacts entity={shown} />
            <Expansion id={id} counts={shown.neighbourCounts} edges={edges} />
            <section className={styles.section}>
              <h3 className={styles.label}>
                {say("commitments")} {totalCount}
              </h3>
              {totalCount === 0 ? (
                <p className={styles.quiet}>{say("noCommitments")}</p>
              ) : (
                <>
                  <CommitmentTable rows={nodes} />
                  <ListFoot
                    shown={nodes.length}
                    total={totalCount}
                    page={page}
                    busy={loading}
                    onMore={
                      pageInfo.hasNextPage
                        ? () => void fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
                        : null
                    }
                  />
                </>
              )}
            </section>
            <LineList id={id} edges={edges} />
          </div>
        );
      }}
    </QueryState>
  );
}
