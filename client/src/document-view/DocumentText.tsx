import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useRef, useState } from "react";
import { DocumentParagraph } from "./DocumentParagraph.tsx";
import styles from "./DocumentText.module.css";
import { paragraphs } from "./paragraphs.ts";
import type { Place } from "./segments.ts";
import { showPlace } from "./show-place.ts";
import { drawnMarks, markKey, type TextMark, withFocus } from "./text-mark.ts";

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
  const known = useMemo(() => drawnMarks(marks), [marks]);
  const drawn = useMemo(() => withFocus(known, focus), [known, focus]);
  const lines = useMemo(() => paragraphs(text, drawn), [text, drawn]);
  const [reached, setReached] = useState<string | null>(null);
  const stop = useMemo(() => tabStop(known, reached), [known, reached]);

  useEffect(() => {
    const place = focus === null ? null : root.current?.querySelector("[data-focused]");
    if (place) showPlace(place);
  }, [focus]);

  const open = (event: SyntheticEvent) => {
    const id = nameAt(event)?.dataset.entity;
    if (id === undefined) return;
    event.preventDefault();
    onEntity?.(id);
  };

  return (
    <article
      ref={root}
      lang="zh-CN"
      className={text.length < LONG ? styles.text : `${styles.text} ${styles.long}`}
      onClick={open}
      onKeyDown={(event) => (event.key === "Enter" || event.key === " " ? open(event) : goOn(event))}
      onFocus={(event) => setReached(nameAt(event)?.dataset.key ?? reached)}
    >
      {lines.map((line) => (
        <DocumentParagraph
          key={line.start}
          paragraph={line}
          buttons={onEntity !== undefined}
          focus={within(focus, line)}
          stop={within(stop, line)}
        />
      ))}
    </article>
  );
}

function within<P extends Place>(place: P | null, line: Place): P | null {
  return place !== null && place.start < line.end && line.start < place.end ? place : null;
}

/** The name reached last; the first one of the text where none was or it is gone. */
function tabStop(marks: readonly TextMark[], reached: string | null): TextMark | null {
  let first: TextMark | null = null;
  for (const mark of marks) {
    if (mark.kind !== "mention" || mark.start >= mark.end) continue;
    if (markKey(mark) === reached) return mark;
    if (first === null || mark.start < first.start || (mark.start === first.start && mark.end > first.end)) {
      first = mark;
    }
  }
  return first;
}

function nameAt({ target }: SyntheticEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("mark[data-entity]") : null;
}

function goOn(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>("mark[role=button]")];
  if (!(event.target instanceof HTMLElement) || !names.includes(event.target)) return;
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
