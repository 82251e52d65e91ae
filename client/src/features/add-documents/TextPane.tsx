import { Skeleton } from "@mantine/core";
import { useMemo } from "react";
import { DocumentText } from "../../document-view/DocumentText.tsx";
import type { Place } from "../../document-view/segments.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { entityMarks } from "../../theme/entity-marks.ts";
import styles from "./AddDocumentsPage.module.css";
import type { Draft } from "./draft.ts";
import { nameOf } from "./name-of.ts";
import { PointedLegend } from "./PointedLegend.tsx";
import { PointedMark } from "./PointedMark.tsx";
import { type Pointed, pointedKinds, previewMarks } from "./preview-marks.ts";
import { words } from "./words.ts";

const noMarks: readonly never[] = [];

/** The text as it would be saved, with its names and the words behind its commitments; or what stands in the way. */
export function TextPane({
  draft,
  focus,
  hidden,
  onToggle,
}: {
  readonly draft: Draft;
  readonly focus: Place | null;
  readonly hidden: ReadonlySet<Pointed>;
  readonly onToggle: (kind: Pointed) => void;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const { preview, stage } = draft;
  const marks = useMemo(
    () => (preview === null ? noMarks : previewMarks(preview.found, hidden)),
    [preview, hidden],
  );
  if (stage.name === "unreadable") {
    return (
      <section className={styles.text} aria-label={say("paneText")}>
        <h2 className={styles.stateTitle}>{say("unreadableTitle")}</h2>
        <p>{stage.why[language]}</p>
      </section>
    );
  }
  if (preview === null) {
    const reading = stage.name !== "empty";
    return (
      <section className={styles.text} aria-label={say("paneText")} aria-busy={reading}>
        <h2 className={styles.stateTitle}>{say(reading ? "readingTitle" : "emptyTitle")}</h2>
        {reading ? <TextSkeleton /> : <EmptyText />}
      </section>
    );
  }
  const { found } = preview;
  const facts = [
    found.publishedOn ? formatDate(found.publishedOn, language) : say("noDate"),
    found.homeRegion ? say("homeRegion", { name: found.homeRegion }) : say("noHomeRegion"),
    say("length", { length: formatNumber(found.length, language) }),
  ];
  const stale = stage.name === "waiting" || stage.name === "reading";
  return (
    <section className={styles.text} aria-label={say("paneText")} aria-busy={stale}>
      <header className={styles.textHeader}>
        <h2 className={styles.textTitle} lang="zh-CN">
          {nameOf(draft) ?? say("pasted")}
        </h2>
        <p className={styles.quiet}>{stale ? say("changed") : facts.join(" · ")}</p>
        <PointedLegend found={found} hidden={hidden} onToggle={onToggle} />
      </header>
      <div className={styles.document}>
        <DocumentText text={preview.text} marks={marks} focus={focus} />
      </div>
    </section>
  );
}

function EmptyText() {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p className={styles.quiet}>{say("emptyHelp")}</p>
      <ul className={styles.key}>
        {pointedKinds.map((kind) => (
          <li key={kind}>
            <PointedMark kind={kind} />
            {kind === "COMMITMENT" ? say("evidence") : entityMarks[kind][language]}
          </li>
        ))}
      </ul>
    </>
  );
}

function TextSkeleton() {
  return (
    <div aria-hidden="true" className={styles.skeleton}>
      {[96, 100, 92, 98, 60].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </div>
  );
}
