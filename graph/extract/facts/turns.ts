import type { EntityId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer } from "../layers.ts";
import type { MentionIndex } from "./mention-index.ts";

/**
 * Finds who is speaking where: turns of an interview, quotes with the words that attribute them, and what reporters ask.
 * Example of ours: 王敏：今年我们将… – a turn of hers; “航线还要加密。”市港航局局长赵岚说 – a quote of his; 记者：能否完成？ – nobody's pledge.
 */
export interface Voice extends Span {
  readonly kind: "turn" | "quote" | "question" | "stranger";
  /** The official who speaks; null for strangers and questions and for a body's nameless spokesman. */
  readonly speaker: EntityId | null;
  /** The body whose nameless spokesman is quoted. */
  readonly agency: EntityId | null;
}

type Attribution = Pick<Voice, "kind" | "speaker" | "agency">;

const LONGEST_LABEL = 16;
const SHORTEST_SPEECH = 14;
const ATTRIBUTION_REACH = 70;

const label = /[^\s,。;:"《]{1,14}?(?:\([^()]{1,20}\))?:/y;
const askers =
  /^(?:问|q|提问|主持人|.{0,6}记者|.*(?:日报|晚报|晨报|早报|时报|周刊|杂志|电视台|广播|新闻|网|客户端|[^通汇警预快简]报|通讯社|社))$/;
const answers = /^(?:答|a|回答|答复)$/;
const saying = "(?:说|表示|介绍|指出|强调|告诉|坦言|认为|透露|解释|称|感慨|回忆|道)";
const saysAndQuotes = new RegExp(`^.{0,${LONGEST_LABEL}}${saying}:"`);
const saysAfter = new RegExp(`^[^。!?"]{0,40}?${saying}`);
const saysBefore = new RegExp(`${saying}(?:道|说)?[^。!?"]{0,12}[:,]$`);

/** All voices of a text in reading order; a quote inside a turn comes after the turn that holds it. Linear. */
export function voicesOf(text: DocumentText, entities: EntityLayer, index: MentionIndex): Voice[] {
  const turns = turnsOf(text, entities, index);
  const quotes = text.blocks.flatMap((block) => quotesOf(text, block, index));
  return [...turns, ...quotes];
}

function turnsOf(text: DocumentText, entities: EntityLayer, index: MentionIndex): Voice[] {
  const end = text.blocks.at(-1)?.end ?? 0;
  const labels = text.blocks.flatMap((block) => {
    const found = labelOf(text.shadow, block, entities, index);
    return found
      ? [{ start: block.start, ...found, last: opensQuote(text.shadow, block) ? block.end : end }]
      : [];
  });
  return labels.map(({ last, ...found }, order) => ({
    ...found,
    end: Math.min(labels[order + 1]?.start ?? end, last),
  }));
}

/** 省长王敏强调：“…” quotes her within a text of others: what follows in later paragraphs is not hers. */
function opensQuote(shadow: string, { start }: Span): boolean {
  return saysAndQuotes.test(shadow.slice(start, start + LONGEST_LABEL + 4));
}

function labelOf(
  shadow: string,
  block: Span,
  entities: EntityLayer,
  index: MentionIndex,
): Attribution | null {
  label.lastIndex = block.start;
  const words = label.exec(shadow)?.[0].slice(0, -1);
  if (!words || words.length > LONGEST_LABEL || label.lastIndex > block.end) return null;
  const official = index
    .inside({ start: block.start, end: block.start + words.length })
    .findLast(({ entity }) => entity.type === "Official");
  if (official) return { kind: "turn", speaker: official.entity.id, agency: null };
  if (askers.test(words)) return { kind: "question", speaker: null, agency: null };
  if (!answers.test(words)) return null;
  const speakers = new Set(entities.posts.map((post) => post.official));
  const [only] = speakers;
  return { kind: "turn", speaker: speakers.size === 1 && only ? only : null, agency: null };
}

function quotesOf({ text, shadow }: DocumentText, block: Span, index: MentionIndex): Voice[] {
  const quotes: Voice[] = [];
  let last: Attribution | null = null;
  let open = -1;
  for (let at = block.start; at < block.end; at += 1) {
    if (shadow.charAt(at) !== '"') continue;
    const opens = text.charAt(at) === "“" || (text.charAt(at) === '"' && open < 0);
    if (opens) {
      open = at;
      continue;
    }
    if (open < 0) continue;
    const quote = { start: open, end: at + 1 };
    open = -1;
    if (!isSpeech(shadow, quote)) continue;
    const voice: Attribution | null = attribution(shadow, quote, block, index) ?? last;
    if (!voice) continue;
    last = voice;
    quotes.push({ ...quote, ...voice });
  }
  return quotes;
}

function isSpeech(shadow: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST_SPEECH && /[,。!?;]/.test(shadow.slice(start + 1, end - 1));
}

/** Who is named with a verb of saying right behind a quote, else right in front of it. */
function attribution(shadow: string, quote: Span, block: Span, index: MentionIndex): Attribution | null {
  const behind = shadow.slice(quote.end, Math.min(block.end, quote.end + ATTRIBUTION_REACH));
  const after = saysAfter.exec(behind)?.[0];
  if (after) return speakerIn({ start: quote.end, end: quote.end + after.length }, index);
  const from = Math.max(block.start, quote.start - ATTRIBUTION_REACH);
  const before = shadow.slice(from, quote.start);
  if (!saysBefore.test(before)) return null;
  const start = Math.max(before.lastIndexOf("。"), before.lastIndexOf('"')) + 1;
  return speakerIn({ start: from + start, end: quote.start }, index);
}

function speakerIn(place: Span, index: MentionIndex): Attribution {
  const named = index.inside(place);
  const official = named.findLast(({ entity }) => entity.type === "Official");
  if (official) return { kind: "quote", speaker: official.entity.id, agency: null };
  const agency = named.findLast(({ entity }) => entity.type === "Agency");
  return agency
    ? { kind: "quote", speaker: null, agency: agency.entity.id }
    : { kind: "stranger", speaker: null, agency: null };
}

/** Finds turn and quote at places asked for in reading order. */
export function voiceCursor(
  voices: readonly Voice[],
): (at: number) => { readonly turn: Voice | null; readonly quote: Voice | null } {
  const turnAt = lookUp(voices.filter(({ kind }) => kind === "turn" || kind === "question"));
  const quoteAt = lookUp(voices.filter(({ kind }) => kind === "quote" || kind === "stranger"));
  return (at) => ({ turn: turnAt(at), quote: quoteAt(at) });
}

function lookUp(voices: readonly Voice[]): (at: number) => Voice | null {
  let next = 0;
  return (at) => {
    while ((voices[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const voice = voices[next];
    return voice && voice.start <= at ? voice : null;
  };
}
