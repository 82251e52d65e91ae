import { useQuery } from "@apollo/client/react";
import { ActionIcon } from "@mantine/core";
import { useMemo } from "react";
import { graphql } from "../../api/generated/gql.ts";
import type { EvidenceDocumentQuery } from "../../api/generated/graphql.ts";
import { DocumentText } from "../../document-view/DocumentText.tsx";
import type { TextMark } from "../../document-view/text-mark.ts";
import { useExplorerActions } from "../../exploring/ExplorerActions.tsx";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { announce } from "../../state/notices.ts";
import { type EvidencePlace, showEvidence } from "../../state/selection.ts";
import { typeOfTypename } from "../../theme/entity-marks.ts";
import { CloseIcon, LinkIcon, NextIcon, PreviousIcon } from "../../ui/icons.tsx";
import { LinesSkeleton } from "../../ui/LinesSkeleton.tsx";
import { StateMessage } from "../../ui/StateMessage.tsx";
import styles from "./evidence.module.css";
import { SentenceConfidence } from "./SentenceConfidence.tsx";
import { words } from "./words.ts";

const EvidenceDocument = graphql(`
  query EvidenceDocument($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Document {
        title
        source
        publishedOn
        text
        mentions(first: 1000) {
          nodes {
            start
            end
            entity {
              __typename
              id
              name
            }
          }
          totalCount
        }
      }
    }
  }
`);

type ReadDocument = Extract<NonNullable<EvidenceDocumentQuery["node"]>, { readonly text: string }>;

/** The document behind a fact, beside the picture, at the very sentence; and the way to the fact's other sentences. */
export function EvidencePanel() {
  const evidence = useExplorer((state) => state.selection.evidence);
  const place = evidence?.places[evidence.index];
  if (!evidence || !place) return null;
  return (
    <section className={styles.panel} data-evidence>
      <Head places={evidence.places} index={evidence.index} />
      <Body key={place.documentId} place={place} />
    </section>
  );
}

function Head({ places, index }: { readonly places: readonly EvidencePlace[]; readonly index: number }) {
  const say = useWords(words);
  const store = useExplorerStore();
  const go = (to: number) => choose(store, (selection) => showEvidence(selection, places, to));
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{say("title")}</h2>
      {places.length > 1 && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={say("previous")}
            title={say("previous")}
            disabled={index === 0}
            onClick={() => go(index - 1)}
          >
            <PreviousIcon />
          </ActionIcon>
          <span className={styles.position} aria-live="polite">
            {say("position", { index: index + 1, total: places.length })}
          </span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={say("next")}
            title={say("next")}
            disabled={index === places.length - 1}
            onClick={() => go(index + 1)}
          >
            <NextIcon />
          </ActionIcon>
        </>
      )}
      <span className={styles.gap} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={say("permalink")}
        title={say("permalink")}
        onClick={() => void copyAddress()}
      >
        <LinkIcon />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={say("close")}
        title={say("close")}
        onClick={() => choose(store, (selection) => showEvidence(selection, [], 0))}
      >
        <CloseIcon />
      </ActionIcon>
    </header>
  );

  async function copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      announce(say("copied"));
    } catch {
      announce(say("notCopied"), "failed");
    }
  }
}

function Body({ place }: { readonly place: EvidencePlace }) {
  const say = useWords(words);
  const { data, error, refetch } = useQuery(EvidenceDocument, { variables: { id: place.documentId } });
  const node = data?.node;
  if (node && "text" in node) return <Text document={node} place={place} />;
  if (error) {
    return (
      <StateMessage failed title={say("failed")} action={{ label: say("retry"), run: () => void refetch() }}>
        {say("failedHint", { problem: error.message })}
      </StateMessage>
    );
  }
  if (node === undefined) return <LinesSkeleton label={say("loading")} lines={8} />;
  return <StateMessage title={say("gone")}>{say("goneHint")}</StateMessage>;
}

interface TextProps {
  readonly document: ReadDocument;
  readonly place: EvidencePlace;
}

function Text({ document, place: { start, end, commitmentId } }: TextProps) {
  const say = useWords(words);
  const language = useLanguage();
  const actions = useExplorerActions();
  const { title, source, publishedOn, text, mentions } = document;
  const focus = useMemo(() => ({ start, end }), [start, end]);
  const marks = useMemo(
    () =>
      mentions.nodes.map(
        ({ start, end, entity }): TextMark => ({
          kind: "mention",
          start,
          end,
          type: typeOfTypename[entity.__typename],
          entityId: entity.id,
          label: entity.name,
        }),
      ),
    [mentions],
  );
  return (
    <>
      <div className={styles.about}>
        <h3 className={styles.name} lang="zh-CN">
          {title ?? say("untitled")}
        </h3>
        <p className={styles.quiet}>
          {publishedOn && `${formatDate(publishedOn, language)} · `}
          <bdi>{source}</bdi>
        </p>
        {commitmentId !== null && <SentenceConfidence commitmentId={commitmentId} />}
        {mentions.totalCount > mentions.nodes.length && (
          <p className={styles.quiet}>
            {say("mentionsCut", { shown: mentions.nodes.length, total: mentions.totalCount })}
          </p>
        )}
        {end > text.length && (
          <p className={styles.quiet} role="alert">
            {say("outside")}
          </p>
        )}
      </div>
      <div className={styles.text}>
        <DocumentText
          text={text}
          marks={marks}
          focus={end > text.length ? null : focus}
          onEntity={(id) => void actions.put([id], { keepEvidence: true })}
        />
      </div>
    </>
  );
}
