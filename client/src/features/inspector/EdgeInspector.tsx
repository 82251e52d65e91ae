import { useQuery } from "@apollo/client/react";
import { graphql } from "../../api/generated/gql.ts";
import type { RelationDetailsQuery } from "../../api/generated/graphql.ts";
import { hasEvidence } from "../../canvas/canvas-edge.ts";
import { CommitmentTable } from "../../commitments/CommitmentTable.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { showEvidence } from "../../state/selection.ts";
import { typeWords } from "../../theme/type-words.ts";
import { EntityLink } from "./EntityLink.tsx";
import styles from "./inspector.module.css";
import { MoreCommitments } from "./MoreCommitments.tsx";
import { QueryState } from "./QueryState.tsx";
import { words } from "./words.ts";

const RelationDetails = graphql(`
  query RelationDetails($ids: [ID!]!) {
    subgraph(ids: $ids) {
      edges {
        id
        from
        to
        relation
        label
        count
        commitments {
          ...CommitmentRow
        }
        evidence {
          start
          end
          quote
          document {
            id
            title
            publishedOn
          }
        }
      }
    }
  }
`);

export type RelationShown = RelationDetailsQuery["subgraph"]["edges"][number];

/** Everything that joins two entities: the commitments and the words behind each relation. */
export function EdgeInspector({ from, to }: { readonly from: string; readonly to: string }) {
  const nodes = useExplorer((state) => state.exploration.nodes);
  const { data, error, refetch } = useQuery(RelationDetails, { variables: { ids: [from, to] } });
  const say = useWords(words);
  const ends = [nodes.get(from), nodes.get(to)].flatMap((node) => node ?? []);
  return (
    <QueryState value={data?.subgraph.edges} error={error} onRetry={() => void refetch()}>
      {(relations) => (
        <div className={styles.inspector}>
          <header className={styles.head}>
            <h2 className={styles.hidden}>
              {say("between", { one: ends[0]?.name ?? from, other: ends[1]?.name ?? to })}
            </h2>
            {ends.map((node) => (
              <EntityLink key={node.id} id={node.id} name={node.name} type={node.type} />
            ))}
          </header>
          {relations.length === 0 && <p className={styles.quiet}>{say("noRelations")}</p>}
          {byWeight(relations).map((relation, index, all) => (
            <RelationSection key={relation.id} relation={relation} before={all.slice(0, index)} />
          ))}
        </div>
      )}
    </QueryState>
  );
}

interface RelationSectionProps {
  readonly relation: RelationShown;
  /** Relations of the same pair that stand above. */
  readonly before: readonly RelationShown[];
}

function RelationSection({ relation, before }: RelationSectionProps) {
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const { commitments, evidence, count } = relation;
  const listed = new Set(before.flatMap((other) => other.commitments.map(({ id }) => id)));
  const repeated = commitments.length > 0 && commitments.every(({ id }) => listed.has(id));
  const shown = commitments.length || evidence.length;
  return (
    <section className={styles.section}>
      <h3 className={styles.label}>
        {sayType(relation.relation)}
        {hasEvidence(relation.relation) && ` · ${say("facts", { shown, count })}`}
        {repeated && ` · ${say("alsoIn")}`}
      </h3>
      {!hasEvidence(relation.relation) && <p className={styles.quiet}>{say("structure")}</p>}
      {!repeated && commitments.length > 0 && (
        <>
          <CommitmentTable rows={commitments} />
          {count > commitments.length && <MoreCommitments relation={relation} />}
        </>
      )}
      {commitments.length === 0 && <Quotes relation={relation} />}
    </section>
  );
}

function Quotes({ relation: { evidence, label } }: { readonly relation: RelationShown }) {
  const store = useExplorerStore();
  const places = evidence.map(({ document, start, end }) => ({
    documentId: document.id,
    start,
    end,
    commitmentId: null,
  }));
  return evidence.map(({ document, start, quote }, index) => (
    <button
      key={`${document.id} ${start}`}
      type="button"
      className={styles.quote}
      lang="zh-CN"
      onClick={() => choose(store, (selection) => showEvidence(selection, places, index))}
    >
      {label !== null && index === 0 && <b>{label}</b>}
      <q>{quote}</q>
      <span className={styles.quiet}>{document.title}</span>
    </button>
  ));
}

/** Joint action first, then commitments, then posts, structure last. */
const weights = ["COLLABORATES_WITH", "COMMITS_TO", "SPEAKS", "WITH", "HOLDS", "SERVES", "PART_OF"];

function byWeight(relations: readonly RelationShown[]): readonly RelationShown[] {
  return [...relations].sort((a, b) => weights.indexOf(a.relation) - weights.indexOf(b.relation));
}
