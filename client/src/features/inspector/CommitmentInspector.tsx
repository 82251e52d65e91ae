import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { graphql } from "../../api/generated/gql.ts";
import type { CommitmentRowFragment } from "../../api/generated/graphql.ts";
import { placeOf } from "../../commitments/commitment-row.ts";
import { formatTarget } from "../../commitments/format-target.ts";
import { Confidence } from "../../confidence/Confidence.tsx";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { goBack, showEvidence } from "../../state/selection.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks, typeOfTypename } from "../../theme/entity-marks.ts";
import { ModalityMark } from "../../theme/ModalityMark.tsx";
import { modalityMarks } from "../../theme/modality-marks.ts";
import { EntityLink } from "./EntityLink.tsx";
import { FactRow } from "./FactRow.tsx";
import styles from "./inspector.module.css";
import { QueryState } from "./QueryState.tsx";
import { words } from "./words.ts";

const CommitmentDetails = graphql(`
  query CommitmentDetails($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...CommitmentRow
    }
  }
`);

interface CommitmentInspectorProps {
  readonly id: string;
  /** Whether there is something to return to. */
  readonly canReturn: boolean;
}

/** A commitment: who, with whom, about what, how firmly, by when, how much, and the sentence. */
export function CommitmentInspector({ id, canReturn }: CommitmentInspectorProps) {
  const store = useExplorerStore();
  const say = useWords(words);
  const { data, error, refetch } = useQuery(CommitmentDetails, { variables: { id } });
  const node = data?.node;
  const commitment = node?.__typename === "Commitment" ? node : node === undefined ? undefined : null;
  return (
    <>
      {canReturn && (
        <button type="button" className={styles.back} onClick={() => choose(store, goBack)}>
          ‹ {say("back")}
        </button>
      )}
      <QueryState value={commitment} error={error} onRetry={() => void refetch()}>
        {(shown) => <Facts commitment={shown} />}
      </QueryState>
    </>
  );
}

function Facts({ commitment }: { readonly commitment: CommitmentRowFragment }) {
  const say = useWords(words);
  const language = useLanguage();
  const store = useExplorerStore();
  const { modality, deadline, deadlineText, targets, evidence, documentCount, confidence } = commitment;
  const { actors, partners, programs, industries, regions, speaker } = commitment;
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <div className={styles.type}>
          <EntityMark type="COMMITMENT" />
          {entityMarks.COMMITMENT[language]}
          <span aria-hidden="true">·</span>
          <Confidence value={confidence} />
        </div>
        <h2 className={styles.name} lang="zh-CN">
          {commitment.action}
          {[...programs, ...industries].map(({ name }) => name).join("、")}
        </h2>
      </header>
      <dl className={styles.facts}>
        <FactRow label={say("actors")}>{actors.map(link)}</FactRow>
        {partners.length > 0 && <FactRow label={say("partners")}>{partners.map(link)}</FactRow>}
        <FactRow label={say("speaker")}>
          {speaker ? <EntityLink type="OFFICIAL" {...speaker} /> : say("saidBy")}
        </FactRow>
        <FactRow label={say("objects")}>{[...programs, ...industries, ...regions].map(link)}</FactRow>
        <FactRow label={say("modality")}>
          <span className={styles.modality}>
            <ModalityMark modality={modality} />
            {modalityMarks[modality][language]}
          </span>
        </FactRow>
        {(deadline ?? deadlineText) !== null && (
          <FactRow label={say("deadline")}>
            {deadline && formatDate(deadline, language)}
            {deadlineText && (
              <span className={styles.quiet} lang="zh-CN">
                {" "}
                {deadlineText}
              </span>
            )}
          </FactRow>
        )}
        {targets.length > 0 && (
          <FactRow label={say("targets")}>
            {targets.map((target) => (
              <div key={target.id} className={styles.number}>
                {formatTarget(target, language)}
                {target.deadline && (
                  <span className={styles.quiet}> · {formatDate(target.deadline, language)}</span>
                )}
                <span className={styles.gap} />
                <Confidence value={target.confidence} />
              </div>
            ))}
          </FactRow>
        )}
      </dl>
      <section className={styles.section}>
        <h3 className={styles.label}>{say("sentence")}</h3>
        <blockquote className={styles.sentence} lang="zh-CN">
          {evidence.quote}
        </blockquote>
        <p className={styles.quiet}>
          <span lang="zh-CN">{evidence.document.title}</span>
          {documentCount > 1 && ` · ${say("documents", { count: documentCount })}`}
        </p>
        <Button
          size="xs"
          variant="default"
          mih={32}
          onClick={() => choose(store, (selection) => showEvidence(selection, [placeOf(commitment)], 0))}
        >
          {say("showSentence")}
        </Button>
      </section>
    </div>
  );
}

type Linked = CommitmentRowFragment["actors" | "programs" | "industries" | "regions"][number];

function link({ __typename, id, name }: Linked) {
  return <EntityLink key={id} id={id} name={name} type={typeOfTypename[__typename]} />;
}
