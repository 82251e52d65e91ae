import type { ReactNode } from "react";
import type { Place } from "../../document-view/segments.ts";
import { samePlace } from "../../document-view/text-mark.ts";
import { useWords } from "../../i18n/use-words.ts";
import styles from "./AddDocumentsPage.module.css";
import { CommitmentCard } from "./CommitmentCard.tsx";
import list from "./Found.module.css";
import { FoundEntities } from "./FoundEntities.tsx";
import type { Preview } from "./preview-document.ts";
import { words } from "./words.ts";

/** What was found in a text; choosing a fact shows its words in the text. */
export function FoundPane({
  found,
  focus,
  onFocus,
}: {
  readonly found: Preview;
  readonly focus: Place | null;
  readonly onFocus: (place: Place) => void;
}) {
  const say = useWords(words);
  const { entities } = found;
  const commitments = found.commitments.toSorted(byEvidence);
  const posts = found.posts.toSorted(byEvidence);
  const collaborations = found.collaborations.toSorted(byEvidence);
  const isShown = (place: Place) => focus !== null && samePlace(place, focus);
  return (
    <section className={styles.found} aria-label={say("paneFound")}>
      <Part title={say("commitments")} count={commitments.length}>
        {commitments.length === 0 ? (
          <p className={styles.quiet}>
            {say("noCommitments")}{" "}
            {entities.length > 0
              ? say("noCommitmentsButEntities", { count: entities.length })
              : say("nothingFound")}
          </p>
        ) : (
          <ol className={list.items}>
            {commitments.map((commitment) => (
              <li key={commitment.id}>
                <CommitmentCard
                  commitment={commitment}
                  shown={isShown(commitment.evidence)}
                  onShow={() => onFocus(commitment.evidence)}
                />
              </li>
            ))}
          </ol>
        )}
      </Part>
      {posts.length > 0 && (
        <Part title={say("posts")} count={posts.length}>
          <ul className={list.items}>
            {posts.map(({ official, agency, title, evidence }) => (
              <li key={`${official} ${agency} ${title}`}>
                <button
                  type="button"
                  className={list.fact}
                  aria-current={isShown(evidence) ? "true" : undefined}
                  onClick={() => onFocus(evidence)}
                >
                  <span lang="zh-CN">
                    {official} · {agency} {title}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {collaborations.length > 0 && (
        <Part title={say("collaborations")} count={collaborations.length}>
          <ul className={list.items}>
            {collaborations.map(({ parties, evidence }) => (
              <li key={`${parties.join(" ")} ${evidence.start}`}>
                <button
                  type="button"
                  className={list.fact}
                  aria-current={isShown(evidence) ? "true" : undefined}
                  onClick={() => onFocus(evidence)}
                >
                  <span lang="zh-CN">{parties.join(" × ")}</span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {entities.length > 0 && (
        <Part title={say("entities")} count={entities.length}>
          <FoundEntities entities={entities} focus={focus} onFocus={onFocus} />
        </Part>
      )}
    </section>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <section className={list.part}>
      <h2 className={list.title}>
        {title} <span className={list.count}>{count}</span>
      </h2>
      {children}
    </section>
  );
}

function byEvidence(a: { readonly evidence: Place }, b: { readonly evidence: Place }): number {
  return a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end;
}
