import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "../../api/generated/gql.ts";
import type { CommitmentFilter, CommitmentRowFragment, RelationType } from "../../api/generated/graphql.ts";
import { CommitmentTable } from "../../commitments/CommitmentTable.tsx";
import { ListFoot } from "../../commitments/ListFoot.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { StateMessage } from "../../ui/StateMessage.tsx";
import { words } from "./words.ts";

const RelationCommitments = graphql(`
  query RelationCommitments($where: CommitmentFilter!, $first: Int!, $after: String) {
    commitments(where: $where, orderBy: [{ field: PUBLISHED_ON, direction: DESC }], first: $first, after: $after) {
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
`);

const page = 25;

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationType;
  readonly count: number;
  readonly commitments: readonly CommitmentRowFragment[];
}

/** The commitments behind a relation beyond those that come with the picture, page by page. */
export function MoreCommitments({ relation }: { readonly relation: Relation }) {
  const say = useWords(words);
  const [rows, setRows] = useState<readonly CommitmentRowFragment[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [ask, { loading, error }] = useLazyQuery(RelationCommitments);
  const known = new Set(relation.commitments.map(({ id }) => id));
  const more = rows.filter(({ id }) => !known.has(id));
  const shown = relation.commitments.length + more.length;
  return (
    <>
      {more.length > 0 && <CommitmentTable rows={more} />}
      {error && (
        <StateMessage
          failed
          title={say("failed")}
          action={{ label: say("retry"), run: () => void showMore() }}
        >
          {say("failedHint", { problem: error.message })}
        </StateMessage>
      )}
      <ListFoot
        shown={shown}
        total={relation.count}
        page={page}
        busy={loading}
        onMore={() => void showMore()}
      />
    </>
  );

  async function showMore(): Promise<void> {
    const { data } = await ask({ variables: { where: whereOf(relation), first: page, after: next } });
    if (!data) return;
    setRows([...rows, ...data.commitments.nodes]);
    setNext(data.commitments.pageInfo.endCursor ?? null);
  }
}

/** The condition that holds for the commitments behind a relation. */
export function whereOf({
  from,
  to,
  relation,
}: Pick<Relation, "from" | "to" | "relation">): CommitmentFilter {
  const about = [{ program: [to] }, { industry: [to] }, { region: [to] }];
  if (relation === "SPEAKS") return { speaker: [from], or: about };
  if (relation === "COMMITS_TO") return { actor: [from], or: about };
  return {
    or: [
      { actor: [from], partner: [to] },
      { actor: [to], partner: [from] },
    ],
  };
}
