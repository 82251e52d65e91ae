import type { EntityId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { MentionIndex } from "./mention-index.ts";

/**
 * Finds who is charged with a measure in brackets or on a line behind it: （A牵头，B配合）, 牵头单位：A；责任单位：B.
 * Example of ours: 改造码头9座。（市港航局牵头，市财政局、市商务委配合） – one leads, two assist, for everything before the bracket.
 */
export interface Duty {
  /** The words that the duty is about. */
  readonly scope: Span;
  /** The bracket or line itself. */
  readonly place: Span;
  readonly leads: readonly EntityId[];
  readonly assists: readonly EntityId[];
}

const charge = /牵头|责任单位|负责单位|主责单位|负责(?!人|同志)|承办单位/;
const LONGEST_BRACKET = 200;
const lineLabel = /^(?:牵头|责任|负责|主责|主办|承办|配合|协办|参加)(?:单位|部门)[:：]/;
const assisting = /配合|参与|参加|协助|协办|支持|责任单位|配合单位|按职责|分工/;

/** All duties of a text in reading order. Linear in the text's length. */
export function dutiesOf({ shadow, blocks }: DocumentText, index: MentionIndex): Duty[] {
  const duties: Duty[] = [];
  let open: number | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "title") open = null;
    const label = lineLabel.test(shadow.slice(block.start, Math.min(block.end, block.start + 8)));
    if (label && open !== null) {
      const duty = dutyIn(shadow, block, { start: open, end: block.start }, index);
      if (duty) duties.push(duty);
      continue;
    }
    let from = block.start;
    for (const bracket of bracketsIn(shadow, block)) {
      const duty = dutyIn(shadow, bracket, { start: from, end: bracket.start }, index);
      if (!duty) continue;
      duties.push(duty);
      from = bracket.end;
    }
    open = from < block.end ? from : null;
  }
  return duties;
}

/** The duty that covers a place; places are asked for in reading order. */
export function dutyCursor(duties: readonly Duty[]): (at: number) => Duty | null {
  let next = 0;
  return (at) => {
    while ((duties[next]?.scope.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const duty = duties[next];
    return duty && duty.scope.start <= at ? duty : null;
  };
}

function bracketsIn(shadow: string, { start, end }: Span): Span[] {
  const words = shadow.slice(start, end);
  const brackets: Span[] = [];
  let open = -1;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charAt(at);
    if (unit === "(") open = at;
    else if (unit === ")" && open >= 0) {
      if (at - open <= LONGEST_BRACKET && charge.test(words.slice(open, at)))
        brackets.push({ start: start + open, end: start + at + 1 });
      open = -1;
    }
  }
  return brackets;
}

/** Who leads and who assists by the words of a bracket, line or cell; null where it names no body. */
export function dutyIn(shadow: string, place: Span, scope: Span, index: MentionIndex): Duty | null {
  const parts = partsOf(shadow, place).map((part) => ({
    words: shadow.slice(part.start, part.end),
    bodies: index
      .inside(part)
      .flatMap(({ entity }) => (entity.type === "Agency" || entity.type === "Region" ? [entity.id] : [])),
  }));
  const led = parts.some(({ words, bodies }) => /牵头|主责|主办/.test(words) && bodies.length > 0);
  const leads = parts
    .filter(({ words }) => (led ? /牵头|主责|主办/.test(words) : true))
    .flatMap(({ bodies }) => bodies);
  const assists = led
    ? parts
        .filter(({ words }) => !/牵头|主责|主办/.test(words) && assisting.test(words))
        .flatMap(({ bodies }) => bodies)
    : [];
  if (leads.length === 0) return null;
  const leading = [...new Set(leads)];
  return {
    scope,
    place,
    leads: leading,
    assists: [...new Set(assists)].filter((id) => !leading.includes(id)),
  };
}

function partsOf(shadow: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!/[,;。]/.test(shadow.charAt(at))) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end });
  return parts;
}
