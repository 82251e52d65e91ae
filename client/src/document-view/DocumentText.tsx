import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import styles from "./DocumentText.module.css";
import { DocumentParagraph } from "./DocumentParagraph.tsx";
import { paragraphs } from "./paragraphs.ts";
import { showPlace } from "./show-place.ts";
import type { Place } from "./segments.ts";
import { drawnMarks, type TextMark } from "./text-mark.ts";

/** From this many UTF-16 code units on, paragraphs off the screen are not laid out. */
const LONG = 20_000;

/**
 * A Chinese document to read, the words behind facts and the names in it pointed out. `focus` is scrolled into view
 * whenever it changes; its words are a stop of the Tab key. With `onEntity` names are buttons: one stop for all of
 * them, the arrow keys, Home and End go from name to name.
 */
export function DocumentText({
  text,
  marks,
  focus,
  onEntity,
}: {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly focus: Place | null;
  readonly onEntity?: (id: string) => void;
}) {
  const root = useRef<HTMLElement>(null);
  const drawn = useMemo(() => drawnMarks(marks, focus), [marks, focus]);
  const lines = useMemo(() => paragraphs(text, drawn), [text, drawn]);
  const [reached, setReached] = useState<TextMark | null>(null);
  const stop = useMemo(
    () => (reached !== null && drawn.includes(reached) ? reached : firstMention(drawn)),
    [drawn, reached],
  );

  useEffect(() => {
    const place = focus === null ? null : root.current?.querySelector("[data-focused]");
    if (place) showPlace(place);
  }, [focus]);

  return (
    <article
      ref={root}
      lang="zh-CN"
      className={text.length < LONG ? styles.text : `${styles.text} ${styles.long}`}
      onKeyDown={goFromNameToName}
    >
      {lines.map((line) => (
        <DocumentParagraph
          key={line.start}
          paragraph={line}
          focus={within(focus, line)}
          stop={within(stop, line)}
          onReach={setReached}
          {...(onEntity && { onEntity })}
        />
      ))}
    </article>
  );
}

function within<P extends Place>(place: P | null, line: Place): P | null {
  return place !== null && place.start < line.end && line.start < place.end ? place : null;
}

function firstMention(marks: readonly TextMark[]): TextMark | null {
  let first: TextMark | null = null;
  for (const mark of marks) {
    if (mark.kind !== "mention" || mark.start >= mark.end) continue;
    if (first === null || mark.start < first.start || (mark.start === first.start && mark.end > first.end)) {
      first = mark;
    }
  }
  return first;
}

function goFromNameToName(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  if (event.target.getAttribute("role") !== "button") return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>("mark[role=button]")];
  const here = names.indexOf(event.target);
  const next = {
    ArrowRight: names[here + 1],
    ArrowLeft: names[here - 1],
    Home: names[0],
    End: names.at(-1),
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
