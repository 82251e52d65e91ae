import type { EntityId } from "../../model/ids.ts";
import type { Block, DocumentText } from "../../text/document-text.ts";
import type { EntityLayer } from "../layers.ts";
import type { ClauseHead } from "./clause-heads.ts";
import type { Clauses } from "./clauses.ts";
import type { Genre } from "./genres.ts";
import type { Subject } from "./named-subjects.ts";
import { type Partnership, partnerIds } from "./partners.ts";
import { bodiesBehind, type SpeakingBodies, speakingBodiesOf } from "./speaking-bodies.ts";
import { type Voice, voiceCursor } from "./turns.ts";

/**
 * Tells for each clause who acts and who says so: the named subject, else the one that still holds, else the speaker's body or
 * the issuer of the document.
 * Example of ours: 王敏：今年，我们将加密航线；改造码头。 – her bureau acts in both clauses.
 */
export interface Actors {
  /** Bodies or regions that act; empty where nobody that we know does. */
  readonly actors: readonly EntityId[];
  readonly speaker: EntityId | null;
  /** Where the actors come from: named in this clause, carried on, or standing behind the whole document or turn. */
  readonly source: "named" | "carried" | "standing" | "none";
  /** The same in more detail, for weighing how sure it is: `named body`, `carried in sentence official`, `standing issuer`. */
  readonly way: string;
  /** Words of a meeting, a document or a superior: 会议强调, 《意见》提出. */
  readonly instructed: boolean;
  /** A question or a stranger's words: no commitment. */
  readonly void: boolean;
  /** The clause only says who speaks or where a report comes from. */
  readonly reporting: boolean;
  /** A document or meeting speaks from here to the end of the sentence: 《方案》提出. */
  readonly speaks: boolean;
  /** Start of the speaker's turn that the clause lies in; null outside of turns. */
  readonly turn: number | null;
  /** The paragraph tells what a document says. */
  readonly plan: boolean;
}

/** A subject that holds until another comes. */
interface Held {
  readonly actors: readonly EntityId[];
  readonly speaker: EntityId | null;
  readonly instructed: boolean;
  /** How it was named when it came. */
  readonly way: string;
}

/** What holds where a clause begins. */
interface Scope {
  paragraph: Held;
  /** Null until the sentence has a subject of its own. */
  sentence: Held | null;
  /** Whose words the rest of the sentence is: 局长赵岚表示，市港航局将…. */
  saidBy: EntityId | null;
  /** Who issued the document spoken of last. */
  issuers: readonly EntityId[];
  /** Who held the meeting spoken of last. */
  meeting: readonly EntityId[];
  /** Those named last to do something together or side by side: whom 双方 and 两地 mean. */
  company: readonly EntityId[];
  /** Index of the paragraph that tells what a document says. */
  planBlock: number;
}

const nobody: Held = { actors: [], speaker: null, instructed: false, way: "nobody" };
const instructing = /强调|要求|指出|提出|明确|规定|部署/;
const issuing = /印发|发布|公布|出台|制定|颁布|下发|公开/;
const meeting = /会议|全会|常委会|座谈会/;
const documentOrMeeting =
  /会议|全会|《|通知|意见|方案|办法|规划|纲要|计划|报告|指南|措施|文件|细则|条例|决定|公报/;
const own = /^(?:我们|我委|我局|我厅|我部|我办|我院|我行|本委|本局)$/;
const same =
  /^(?:该委|该局|该厅|该部|该市|该省|该县|该区|该负责人|该相关负责人|上述负责人|双方|两地|两省市?|两市|各方|三方|三地|四部门|当地|该镇)$/;
const mutual = /^(?:双方|两地|两省市?|两市|三方|三地)$/;
const LONGEST_HEADLINE = 45;

/** Actors for every clause, in order. Linear in the number of clauses. */
export function actorsOf(
  text: DocumentText,
  { sentences }: Clauses,
  heads: readonly ClauseHead[],
  partnerships: readonly (readonly Partnership[])[],
  voices: readonly Voice[],
  genre: Genre,
  entities: EntityLayer,
): Actors[] {
  const bodies = speakingBodiesOf(entities.posts);
  const voiceAt = voiceCursor(voices);
  const scope: Scope = {
    paragraph: nobody,
    sentence: null,
    saidBy: null,
    issuers: [],
    meeting: [],
    company: [],
    planBlock: -1,
  };
  let before: ClauseHead | null = null;
  let turnBefore: Voice | null = null;
  return heads.map((head): Actors => {
    const { clause } = head;
    const { turn, quote } = voiceAt(clause.start);
    if (turn !== turnBefore) scope.paragraph = nobody;
    else if (clause.block !== before?.clause.block && genre.kind === "news" && !turn) {
      scope.paragraph = keptAcross(text, before?.clause.block ?? -1, clause.block, scope.paragraph);
    }
    if (clause.sentence !== before?.clause.sentence) {
      scope.sentence = null;
      scope.saidBy = null;
    }
    if (head.subject?.reports) scope.saidBy = null;
    if (clause.block !== before?.clause.block) scope.company = [];
    before = head;
    turnBefore = turn;
    const voice = quote ?? turn;
    const standing = standingBehind(voice, bodies, genre);
    const named = namedBy(head, scope, bodies, standing, entities.home?.id ?? null);
    const acting = named && genre.kind !== "news" && !voice ? onBehalf(head, named, standing) : named;
    const chosen = choose(head, acting, scope, standing, voice);
    if (acting && !grants(head) && !quote && genre.kind === "news") scope.paragraph = chosen.held;
    const partners = partnerIds(partnerships[clause.index] ?? [], chosen.held.actors);
    const company = [...chosen.held.actors, ...partners];
    if (acting && company.length > 1) scope.company = company;
    remember(scope, head, bodies, text.shadow.slice(clause.start, clause.end));
    const reports = head.subject?.reports ?? null;
    const speaks = reports !== null && documentOrMeeting.test(head.subject?.pronoun ?? "");
    if (speaks) scope.planBlock = clause.block;
    const asked = text.shadow.charAt((sentences[clause.sentence]?.end ?? clause.end) - 1) === "?";
    const strange = voice?.kind === "stranger" && !acting?.actors.length;
    return {
      actors: chosen.held.actors,
      speaker: chosen.held.speaker,
      instructed: chosen.held.instructed,
      source: chosen.source,
      way: chosen.way,
      void: asked || voice?.kind === "question" || strange,
      reporting: reports !== null,
      speaks,
      turn: turn?.kind === "turn" ? turn.start : null,
      plan: scope.planBlock === clause.block,
    };
  });
}

/** Who only grants a thing leaves the rest of the sentence to it. */
function grants({ subject }: ClauseHead): boolean {
  return subject?.role === "granter";
}

/** Whose words count in a clause: a subject of its own, else the sentence's, the paragraph's, or who stands behind the voice. */
function choose(
  head: ClauseHead,
  named: Held | null,
  scope: Scope,
  standing: readonly EntityId[],
  voice: Voice | null,
): { readonly held: Held } & Pick<Actors, "source" | "way"> {
  if (named) {
    if (named.speaker) scope.saidBy = named.speaker;
    const held = { ...named, speaker: named.speaker ?? voice?.speaker ?? scope.saidBy };
    if (!grants(head)) scope.sentence = held;
    else scope.sentence ??= nobody;
    return { held, source: held.actors.length ? "named" : "none", way: `named ${held.way}` };
  }
  const strange = head.foreign || (head.rare && scope.sentence === null && scope.paragraph.way === "topic");
  if (strange && !standing.length) {
    const held = scope.sentence;
    if (held?.actors.length && !head.newTopic)
      return { held, source: "carried", way: `carried past a topic ${held.way}` };
    const stranger = { ...nobody, speaker: voice?.speaker ?? scope.paragraph.speaker };
    if (scope.paragraph.way === "topic") scope.paragraph = nobody;
    scope.sentence = stranger;
    return { held: stranger, source: "none", way: "none" };
  }
  const quoted = voice?.kind === "quote" || voice?.kind === "stranger";
  const inherited = scope.sentence ?? (quoted ? nobody : scope.paragraph);
  const speaker = voice?.speaker ?? inherited.speaker;
  if (inherited.actors.length) {
    const reach = inherited === scope.sentence ? "in sentence" : "in paragraph";
    return { held: { ...inherited, speaker }, source: "carried", way: `carried ${reach} ${inherited.way}` };
  }
  const way = voice?.kind ?? "issuer";
  return {
    held: { actors: standing, speaker, instructed: false, way },
    source: standing.length ? "standing" : "none",
    way: `standing ${way}`,
  };
}

/** The subject that a clause names, by name, as 我们 or 该局, or as a meeting or document whose words follow. */
function namedBy(
  { subject }: ClauseHead,
  scope: Scope,
  bodies: SpeakingBodies,
  standing: readonly EntityId[],
  home: EntityId | null,
): Held | null {
  if (!subject) return null;
  const { pronoun, reports, role } = subject;
  if (pronoun === null) {
    const official = subject.mentions.findLast(({ entity }) => entity.type === "Official");
    return {
      actors: bodiesBehind(subject, bodies),
      speaker: reports && official ? official.entity.id : null,
      instructed: /强调|要求/.test(reports ?? ""),
      way: official ? "official" : (role ?? (reports ? "speaking body" : kindOf(subject))),
    };
  }
  const { paragraph } = scope;
  if (own.test(pronoun)) {
    return {
      actors: standing.length ? standing : paragraph.actors,
      speaker: paragraph.speaker,
      instructed: false,
      way: "we",
    };
  }
  if (mutual.test(pronoun) && scope.company.length === (/^三/.test(pronoun) ? 3 : 2))
    return { actors: scope.company, speaker: paragraph.speaker, instructed: false, way: "both" };
  if (same.test(pronoun)) return { ...paragraph, way: "the same" };
  if (pronoun === "会议" || pronoun === "全会") {
    const instructed = instructing.test(reports ?? "");
    const actors = scope.meeting.length ? scope.meeting : home ? [home] : [];
    return { actors, speaker: null, instructed, way: scope.meeting.length ? "meeting" : "meeting at home" };
  }
  const actors = scope.issuers.length ? scope.issuers : paragraph.actors;
  return { actors, speaker: null, instructed: /要求/.test(reports ?? ""), way: "document" };
}

/** Regions are named for much that they do not do; bodies seldom. */
function kindOf({ mentions }: Subject): string {
  return mentions.every(({ entity }) => entity.type === "Region") ? "region" : "body";
}

/** Keeps in mind who issued a document or held a meeting, for 《方案》提出 and 会议强调 further on. */
function remember(scope: Scope, { subject }: ClauseHead, bodies: SpeakingBodies, words: string): void {
  if (!subject || subject.mentions.length === 0) return;
  const actors = bodiesBehind(subject, bodies);
  if (actors.length === 0) return;
  if (issuing.test(words)) scope.issuers = actors;
  if (meeting.test(words)) scope.meeting = actors;
}

/** In a report of a government the places that it names are where it acts: 支持江州打造…，邻水建设… */
function onBehalf({ subject }: ClauseHead, named: Held, standing: readonly EntityId[]): Held {
  const placesOnly = subject?.mentions.every(({ entity }) => entity.type === "Region");
  return placesOnly && standing.length ? { ...named, actors: standing, way: "on behalf" } : named;
}

/** In news a new paragraph keeps the subject of the one before as its topic, but not past a headline, which opens another. */
function keptAcross(
  { text, blocks }: DocumentText,
  before: number,
  now: number,
  { actors, way }: Held,
): Held {
  const headline = [blocks[before], blocks[now]].some((block) => block && isHeadline(text, block));
  return headline || !lasting.test(way) ? nobody : { actors, speaker: null, instructed: false, way: "topic" };
}

/** Who spoke or held a meeting in one paragraph need not act in the next. */
const lasting = /^(?:body|region|topic|both)$/;

/** A short line of its own without an end mark. */
function isHeadline(text: string, { start, end, kind }: Block): boolean {
  if (kind === "heading" || kind === "title") return true;
  return end - start <= LONGEST_HEADLINE && !/[。！？；：…”"!?;:]/.test(text.charAt(end - 1));
}

/** Who acts where a clause names nobody: the speaker's body, the quoted body, or the issuer of a plan or report. */
function standingBehind(voice: Voice | null, bodies: SpeakingBodies, genre: Genre): readonly EntityId[] {
  if (!voice) return genre.issuer ? [genre.issuer.id] : [];
  const body = voice.speaker ? bodies.get(voice.speaker) : voice.agency;
  return body ? [body] : [];
}
