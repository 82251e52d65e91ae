import { commitmentId, type EntityId } from "../../model/ids.ts";
import { quoteOf, type Span } from "../../model/span.ts";
import type { Block, DocumentText } from "../../text/document-text.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { Draft } from "./weigh-commitments.ts";

/** Who holds an event, as a commitment, and those of them that hold it together. */
export interface Organisers {
  readonly draft: Draft;
  /** In reading order. */
  readonly bodies: readonly EntityId[];
  /** How many the line lists, with those that are no agencies. */
  readonly listed: number;
}

const label = /^\s*((?:联合|共同)?(?:主办|承办|协办|举办))(?:单位|机构|方)?[:：]/;
const LONGEST_LABEL = 16;
/** The name of an event stands so few lines above those who hold it. */
const LINES_ABOVE = 5;
/** An event's name is a line of its own, no sentence. */
const LONGEST_NAME = 60;

/**
 * Makes each line that names the organisers of an event their commitment: 主办单位：A、B below the event's name.
 * Example of ours: 山城港航博览会 / 主办单位：市港航局 市商务委 → the two will hold the fair. Linear in the text's length.
 */
export function organisersOf(text: DocumentText, index: MentionIndex): Organisers[] {
  const { shadow, blocks } = text;
  return blocks.flatMap((block, order): Organisers[] => {
    const [, action] = label.exec(shadow.slice(block.start, block.start + LONGEST_LABEL)) ?? [];
    if (!action) return [];
    const bodies = idsOf(index, block, "Agency");
    const programs = eventAbove(blocks, order, index);
    const actors = [...bodies].sort();
    if (actors.length === 0 || programs.length === 0) return [];
    const evidence = trimmed(shadow, block);
    const id = commitmentId([...actors, ...programs, action, quoteOf(text.text, evidence)]);
    const draft: Draft = {
      id,
      speaker: null,
      actors,
      partners: [],
      programs,
      industries: [],
      regions: [],
      action,
      modality: "WILL",
      deadline: null,
      deadlineText: null,
      targets: [],
      evidence,
      rests: { way: "charged in brackets", cued: false, verb: "head", table: false },
    };
    const listed = shadow.slice(evidence.start, evidence.end).split(/[、,;\s]+/).length;
    return [{ draft, bodies, listed }];
  });
}

function eventAbove(blocks: readonly Block[], order: number, index: MentionIndex): EntityId[] {
  for (let above = order - 1; above >= Math.max(0, order - LINES_ABOVE); above -= 1) {
    const block = blocks[above];
    if (!block || block.end - block.start > LONGEST_NAME) return [];
    const programs = idsOf(index, block, "Program");
    if (programs.length > 0) return programs.sort();
  }
  return [];
}

function idsOf(index: MentionIndex, place: Span, type: "Agency" | "Program"): EntityId[] {
  const named = index.inside(place).filter(({ entity }) => entity.type === type);
  return [...new Set(named.map(({ entity }) => entity.id))];
}

function trimmed(shadow: string, { start, end }: Span): Span {
  const words = shadow.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
