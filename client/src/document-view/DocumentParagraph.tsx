import { type KeyboardEvent, memo, type ReactNode } from "react";
import { useLanguage } from "../i18n/use-words.ts";
import type { Language } from "../i18n/language.ts";
import { entityMarks } from "../theme/entity-marks.ts";
import { markVariable } from "../theme/theme.ts";
import styles from "./DocumentText.module.css";
import type { MarkedPiece, Paragraph, Piece } from "./paragraphs.ts";
import type { Place } from "./segments.ts";
import { samePlace, type TextMark } from "./text-mark.ts";

interface ParagraphProps {
  readonly paragraph: Paragraph<TextMark>;
  /** The words in focus, where they lie in this paragraph. */
  readonly focus: Place | null;
  /** The mention that the Tab key stops at, where it lies in this paragraph. */
  readonly stop: TextMark | null;
  readonly onReach: (mark: TextMark) => void;
  readonly onEntity?: (id: string) => void;
}

/** One line of a document; drawn again only when its own marks, its focus or its tab stop change. */
export const DocumentParagraph = memo(function DocumentParagraph(props: ParagraphProps) {
  const language = useLanguage();
  return <p className={styles.paragraph}>{drawPieces(props.paragraph.pieces, props, language, false)}</p>;
});

function drawPieces(
  pieces: readonly Piece<TextMark>[],
  props: ParagraphProps,
  language: Language,
  inMention: boolean,
): ReactNode[] {
  return pieces.map((piece) => {
    if (!("mark" in piece)) return piece.text;
    return piece.mark.kind === "evidence"
      ? drawEvidence(piece, props, language)
      : drawMention(piece, props, language, inMention);
  });
}

function drawEvidence(piece: MarkedPiece<TextMark>, props: ParagraphProps, language: Language): ReactNode {
  const { mark, begins } = piece;
  const focused = props.focus !== null && samePlace(mark, props.focus);
  return (
    <mark
      key={keyOf(piece)}
      className={focused ? `${styles.evidence} ${styles.focused}` : styles.evidence}
      {...(focused && begins && { "data-focused": true, tabIndex: 0 })}
      {...(begins && mark.label !== "" && { "aria-description": mark.label })}
    >
      {drawPieces(piece.pieces, props, language, false)}
    </mark>
  );
}

/** A name inside a longer name answers the pointer only: a button must not hold another. */
function drawMention(
  piece: MarkedPiece<TextMark>,
  props: ParagraphProps,
  language: Language,
  inMention: boolean,
): ReactNode {
  const { mark, begins } = piece;
  const { onEntity, onReach, stop } = props;
  const { type, entityId } = mark;
  const named = type === undefined ? mark.label : `${entityMarks[type][language]} ${mark.label}`;
  const open = onEntity && entityId !== undefined ? () => onEntity(entityId) : null;
  const button = open !== null && begins && !inMention;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the piece that begins a name is the button, later pieces only widen its target.
    <mark
      key={keyOf(piece)}
      className={open === null ? styles.mention : `${styles.mention} ${styles.clickable}`}
      style={{ "--mark": `var(${markVariable(type ?? "COMMITMENT")})` }}
      title={named}
      {...(open !== null && {
        onClick: (event) => {
          event.stopPropagation();
          open();
        },
      })}
      {...(button && {
        role: "button",
        tabIndex: mark === stop ? 0 : -1,
        "aria-label": `${wordsOf(piece.pieces)} ${named}`,
        onFocus: () => onReach(mark),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          open();
        },
      })}
    >
      {drawPieces(piece.pieces, props, language, true)}
    </mark>
  );
}

function wordsOf(pieces: readonly Piece<TextMark>[]): string {
  return pieces.map((piece) => ("mark" in piece ? wordsOf(piece.pieces) : piece.text)).join("");
}

function keyOf({ mark, pieces }: MarkedPiece<TextMark>): string {
  return `${mark.kind} ${mark.start} ${mark.end} ${mark.entityId ?? ""} ${firstOffset(pieces)}`;
}

function firstOffset(pieces: readonly Piece<TextMark>[]): number {
  const first = pieces[0];
  if (first === undefined) return 0;
  return "mark" in first ? firstOffset(first.pieces) : first.start;
}
