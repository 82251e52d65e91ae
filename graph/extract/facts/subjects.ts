import type { EntityId } from "../../model/ids.ts";
import type { Block, DocumentText } from "../../text/document-text.ts";
import type { EntityLayer, PostStatement } from "../layers.ts";
import type { ClauseHead, Subject } from "./clause-heads.ts";
import type { Clauses } from "./clauses.ts";
import type { Genre } from "./genres.ts";
import type { Voice } from "./turns.ts";

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

interface Carried {
  readonly actors: readonly EntityId[];
  readonly speaker: EntityId | null;
  readonly instructed: boolean;
}

const nobody: Carried = { actors: [], speaker: null, instructed: false };
const instructing = /强调|要求|指出|提出|明确|规定|部署/;
const documentOrMeeting =
  /会议|全会|《|通知|意见|方案|办法|规划|纲要|计划|报告|指南|措施|文件|细则|条例|决定|公报/;
const own = /^(?:我们|我委|我局|我厅|我部|我办|我院|我行|本委|本局)$/;
const same =
  /^(?:该委|该局|该厅|该部|该市|该省|该县|该区|该负责人|该相关负责人|上述负责人|双方|两地|两省市?|两市|各方|三方|三地|四部门|当地|该镇)$/;

/** Actors for every clause, in order. Linear in the number of clauses. */
export function actorsOf(
  text: DocumentText,
  { sentences }: Clauses,
  heads: readonly ClauseHead[],
  voices: readonly Voice[],
  genre: Genre,
  entities: EntityLayer,
): Actors[] {
  const bodies = bodiesOf(entities.posts);
  const result: Actors[] = [];
  const voiceAt = voiceCursor(voices);
  let paragraph: Carried = nobody;
  let sentence: Carried | null = null;
  let issuers: readonly EntityId[] = [];
  let meeting: readonly EntityId[] = [];
  let lastBlock = -1;
  let planBlock = -1;
  let lastSentence = -1;
  let lastTurn: Voice | null = null;
  for (const head of heads) {
    const { clause } = head;
    const { turn, quote } = voiceAt(clause.start);
    if (turn !== lastTurn) paragraph = nobody;
    lastTurn = turn;
    if (clause.block !== lastBlock) {
      if (genre.kind === "news" && !turn) paragraph = keptAcross(text, lastBlock, clause.block, paragraph);
      lastBlock = clause.block;
    }
    if (clause.sentence !== lastSentence) {
      sentence = null;
      lastSentence = clause.sentence;
    }
    const asked = sentenceAsks(text.shadow, sentences[clause.sentence]?.end ?? clause.end);
    const voice = quote ?? turn;
    const standing = standingFor(voice, bodies, genre);
    const spoken = namedActors(head, bodies, standing, paragraph, issuers, meeting, entities);
    const named =
      spoken && genre.kind !== "news" && !voice
        ? { ...spoken, actors: onBehalf(head, spoken.actors, standing) }
        : spoken;
    const isVoid =
      asked || voice?.kind === "question" || (voice?.kind === "stranger" && !named?.actors.length);
    let carried: Carried;
    let source: Actors["source"];
    if (named) {
      carried = { ...named, speaker: named.speaker ?? voice?.speaker ?? null };
      source = named.actors.length ? "named" : "none";
      sentence = carried;
      if (!quote && genre.kind === "news") paragraph = carried;
    } else if (head.foreign && !standing.length) {
      carried = { ...nobody, speaker: voice?.speaker ?? paragraph.speaker };
      source = "none";
      if (sentence?.actors.length) {
        carried = sentence;
        source = "carried";
      } else sentence = carried;
    } else {
      const inherited = sentence ?? (quote ? null : paragraph);
      carried = inherited?.actors.length
        ? { ...inherited, speaker: voice?.speaker ?? inherited.speaker }
        : { actors: standing, speaker: voice?.speaker ?? inherited?.speaker ?? null, instructed: false };
      source = inherited?.actors.length ? "carried" : standing.length ? "standing" : "none";
    }
    if (
      named?.actors.length &&
      /印发|发布|公布|出台|制定|颁布|下发|公开/.test(text.shadow.slice(clause.start, clause.end))
    )
      issuers = named.actors;
    if (
      /会议|全会|常委会|座谈会/.test(text.shadow.slice(clause.start, clause.end)) &&
      head.subject?.mentions.length
    ) {
      const agencies = agenciesIn(head.subject, bodies);
      if (agencies.length) meeting = agencies;
    }
    const speaks =
      head.subject?.pronoun != null &&
      head.subject.reports !== null &&
      documentOrMeeting.test(head.subject.pronoun);
    if (speaks) planBlock = clause.block;
    result.push({
      ...carried,
      source,
      void: isVoid,
      reporting: head.subject?.reports != null,
      speaks,
      turn: turn?.kind === "turn" ? turn.start : null,
      plan: planBlock === clause.block,
    });
  }
  return result;
}

/** In a report of a government the places that it names are where it acts: 支持江州打造…，邻水建设… */
function onBehalf(
  { subject }: ClauseHead,
  actors: readonly EntityId[],
  standing: readonly EntityId[],
): readonly EntityId[] {
  return subject?.mentions.every(({ entity }) => entity.type === "Region") && standing.length
    ? standing
    : actors;
}

/** In news a new paragraph keeps the subject of the one before as its topic, but not past a headline, which opens another. */
function keptAcross(
  { text, blocks }: DocumentText,
  before: number,
  now: number,
  { actors }: Carried,
): Carried {
  const headline = [blocks[before], blocks[now]].some((block) => block && isHeadline(text, block));
  return headline ? nobody : { actors, speaker: null, instructed: false };
}

/** A short line of its own without an end mark. */
function isHeadline(text: string, { start, end, kind }: Block): boolean {
  return (
    kind === "heading" ||
    kind === "title" ||
    (end - start <= LONGEST_HEADLINE && !/[。！？；：…”"!?;:]/.test(text.charAt(end - 1)))
  );
}

const LONGEST_HEADLINE = 45;

function standingFor(
  voice: Voice | null,
  bodies: ReadonlyMap<EntityId, readonly EntityId[]>,
  genre: Genre,
): readonly EntityId[] {
  if (voice?.speaker) return bodies.get(voice.speaker) ?? [];
  if (voice?.agency) return [voice.agency];
  if (voice) return [];
  return genre.issuer ? [genre.issuer.id] : [];
}

function namedActors(
  head: ClauseHead,
  bodies: ReadonlyMap<EntityId, readonly EntityId[]>,
  standing: readonly EntityId[],
  paragraph: Carried,
  issuers: readonly EntityId[],
  meeting: readonly EntityId[],
  { home }: EntityLayer,
): Carried | null {
  const { subject } = head;
  if (!subject) return null;
  if (subject.pronoun === null) {
    const official = subject.mentions.findLast(({ entity }) => entity.type === "Official");
    const actors = agenciesIn(subject, bodies);
    return {
      actors,
      speaker: subject.reports && official ? official.entity.id : null,
      instructed: subject.reports !== null && /强调|要求/.test(subject.reports),
    };
  }
  if (own.test(subject.pronoun))
    return {
      actors: standing.length ? standing : paragraph.actors,
      speaker: paragraph.speaker,
      instructed: false,
    };
  if (same.test(subject.pronoun)) return { ...paragraph, speaker: paragraph.speaker };
  const instructed = instructing.test(subject.reports ?? "");
  if (subject.pronoun === "会议" || subject.pronoun === "全会") {
    return { actors: meeting.length ? meeting : home ? [home.id] : [], speaker: null, instructed };
  }
  return {
    actors: issuers.length ? issuers : paragraph.actors,
    speaker: null,
    instructed: /要求/.test(subject.reports ?? ""),
  };
}

/** The bodies among the subject's mentions; an official stands for the bodies he or she heads. */
function agenciesIn(subject: Subject, bodies: ReadonlyMap<EntityId, readonly EntityId[]>): EntityId[] {
  const own = subject.mentions.flatMap(({ entity }) =>
    entity.type === "Official" ? (bodies.get(entity.id) ?? []) : [entity.id],
  );
  const official = subject.mentions.find(({ entity }) => entity.type === "Official");
  return official ? [...new Set(bodies.get(official.entity.id) ?? own)] : [...new Set(own)];
}

/** For each official the body that he or she speaks for: the one headed rather than the one sat in as a member. */
function bodiesOf(posts: readonly PostStatement[]): Map<EntityId, readonly EntityId[]> {
  const best = new Map<EntityId, PostStatement>();
  for (const post of posts) {
    const known = best.get(post.official);
    if (!known || rank(post) < rank(known)) best.set(post.official, post);
  }
  return new Map([...best].map(([official, { agency }]) => [official, [agency]]));
}

const member = /常委|委员|成员|代表|副书记|组员|理事/;

function rank({ title }: PostStatement): number {
  return member.test(title) ? 1 : 0;
}

function sentenceAsks(shadow: string, end: number): boolean {
  return shadow.charAt(end - 1) === "?";
}

/** Finds turn and quote at places asked for in reading order. */
function voiceCursor(voices: readonly Voice[]): (at: number) => { turn: Voice | null; quote: Voice | null } {
  const turns = voices.filter(({ kind }) => kind === "turn" || kind === "question");
  const quotes = voices.filter(({ kind }) => kind === "quote" || kind === "stranger");
  const lookUp = (list: readonly Voice[]) => {
    let next = 0;
    return (at: number) => {
      while ((list[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
      const voice = list[next];
      return voice && voice.start <= at ? voice : null;
    };
  };
  const turnAt = lookUp(turns);
  const quoteAt = lookUp(quotes);
  return (at) => ({ turn: turnAt(at), quote: quoteAt(at) });
}
