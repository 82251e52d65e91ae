import { memo, type ReactNode } from "react";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-words.ts";
import { entityMarks } from "../theme/entity-marks.ts";
import styles from "./DocumentText.module.css";
import type { MarkedPiece, Paragraph, Piece } from "./paragraphs.ts";
import type { Place } from "./segments.ts";
import { markKey, samePlace, type TextMark } from "./text-mark.ts";

interface ParagraphProps {
  readonly paragraph: Paragraph<TextMark>;
  /** Whether names are buttons. */
  readonly buttons: boolean;
  /** The words in focus, where they lie in this paragraph. */
  readonly focus: Place | null;
  /** The name that the Tab key stops at, where it lies in this paragraph. */
  readonly stop: TextMark | null;
}

interface Drawing extends ParagraphProps {
  readonly language: Language;
  readonly inMention: boolean;
}

/** One line of a document; drawn again only when its own marks, its focus or its tab stop change. */
export const DocumentParagraph = memo(function DocumentParagraph(props: ParagraphProps) {
  const language = useLanguage();
  return (
    <p className={styles.paragraph}>
      {drawPieces(props.paragraph.pieces, { ...props, language, inMention: false })}
    </p>
  );
});

function drawPieces(pieces: readonly Piece<TextMark>[], drawing: Drawing): ReactNode[] {
  return pieces.map((piece) => {
    if (!("mark" in piece)) return piece.text;
    return piece.mark.kind === "evidence" ? drawEvidence(piece, drawing) : drawMention(piece, drawing);
  });
}

function drawEvidence(piece: MarkedPiece<TextMark>, drawing: Drawing): ReactNode {
  const { mark, begins } = piece;
  const focused = drawing.focus !== null && samePlace(mark, drawing.focus);
  return (
    <mark
      key={keyOf(piece)}
      className={focused ? `${styles.evidence} ${styles.focused}` : styles.evidence}
      {...(focused && begins && { "data-focused": true, tabIndex: 0 })}
      {...(begins && mark.label !== "" && { "aria-description": mark.label })}
    >
      {drawPieces(piece.pieces, drawing)}
    </mark>
  );
}

function drawMention(piece: MarkedPiece<TextMark>, drawing: Drawing): ReactNode {
  const { mark, begins } = piece;
  const { buttons, inMention, language, stop } = drawing;
  const { type, entityId, label } = mark;
  const named = type === undefined ? label : `${entityMarks[type][language]} ${label}`;
  const opens = buttons && entityId !== undefined;
  // A button must not hold another: a name inside a longer name answers the pointer only.
  const button = opens && begins && !inMention;
  return (
    <mark
      key={keyOf(piece)}
      className={opens ? `${styles.mention} ${styles.clickable}` : styles.mention}
      title={named}
      data-type={type}
      {...(opens && { "data-entity": entityId, "data-key": markKey(mark) })}
      {...(button && {
        role: "button",
        tabIndex: mark === stop ? 0 : -1,
        "aria-label": `${wordsOf(piece.pieces)} ${named}`,
      })}
    >
      {drawPieces(piece.pieces, { ...drawing, inMention: true })}
    </mark>
  );
}

function wordsOf(pieces: readonly Piece<TextMark>[]): string {
  return pieces.map((piece) => ("mark" in piece ? wordsOf(piece.pieces) : piece.text)).join("");
}

function keyOf({ mark, pieces }: MarkedPiece<TextMark>): string {
  return `${markKey(mark)} ${firstOffset(pieces)}`;
}

function firstOffset(pieces: readonly Piece<TextMark>[]): number {
  const first = pieces[0];
  if (first === undefined) return 0;
  return "mark" in first ? firstOffset(first.pieces) : first.start;
}
