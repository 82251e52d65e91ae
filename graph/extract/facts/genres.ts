import type { Entity, Region } from "../../model/entity.ts";
import type { Period } from "../../model/period.ts";
import { contains, quoteOf, type Span } from "../../model/span.ts";
import { governmentOf } from "../../resolve/agencies.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer, Mention } from "../layers.ts";
import { planPeriod } from "./deadlines.ts";

/**
 * Tells plans and work reports, whose bare verbs are promises of their issuer, from news, whose bare verbs tell what happened.
 * Example of ours: 2027年山城市政府工作报告 – a report of the city's government for 2027; 山城市航运发展规划 – a plan.
 */
export interface Genre {
  readonly kind: "report" | "plan" | "news";
  /** Who acts where a plan or report names nobody: the government or body that issues it. */
  readonly issuer: Entity | null;
  /** Whose goals news without a subject of their own tell: the only body or place that the headline names, else the home region. */
  readonly topic: Entity | null;
  /** The year or last year that the whole document is for. */
  readonly period: Period | null;
}

const TITLE_BLOCKS = 3;
const LONGEST_TITLE = 80;
const planTitle =
  /^(?!.*(?:[,:;?!]|印发|出台|发布|召开|举行|实施|审议|解读)).*(?:规划|计划|方案|意见|通知|办法|纲要|措施|要点|决定|条例|细则)(?:\([^()]{1,20}\))?"?$/;

/** The genre of a document by its title lines. */
export function genreOf({ shadow, blocks }: DocumentText, entities: EntityLayer): Genre {
  const titles = blocks.slice(0, TITLE_BLOCKS).filter(({ start, end }) => end - start < LONGEST_TITLE);
  const report = titles.find((title) => /政府工作报告/.test(quoteOf(shadow, title)));
  if (report) {
    const year = /(20\d\d)年/.exec(quoteOf(shadow, report))?.[1] ?? entities.publishedOn?.slice(0, 4) ?? null;
    return { kind: "report", issuer: issuerOf([report], entities), topic: null, period: year };
  }
  const [title] = blocks;
  const words = title && titles.includes(title) ? quoteOf(shadow, title) : "";
  if (title && planTitle.test(words))
    return { kind: "plan", issuer: issuerOf([title], entities), topic: null, period: planPeriod(words) };
  return { kind: "news", issuer: null, topic: topicOf(title ?? null, entities), period: null };
}

/** The body that a title names (山城市财政局关于…), else the government of its region, else of the home region or, in a report, of the province named most. */
function issuerOf(titles: readonly Span[], { home, mentions }: EntityLayer): Entity | null {
  const named = mentions.filter((mention) => titles.some((title) => contains(title, mention)));
  const agency = named.find(({ entity, nested }) => entity.type === "Agency" && !nested);
  if (agency) return agency.entity;
  for (const { entity } of named)
    if (entity.type === "Region" && isGoverned(entity)) return governmentOf(entity);
  const region = home && isGoverned(home) ? home : mostNamed(mentions);
  return region && governmentOf(region);
}

function topicOf(title: Span | null, { home, mentions }: EntityLayer): Entity | null {
  const named = mentions.filter((mention) => title && contains(title, mention) && !mention.nested);
  const bodies = named.filter(({ entity }) => entity.type === "Agency" || entity.type === "Region");
  const [only, other] = new Set(bodies.map(({ entity }) => entity));
  if (only && (!other || other.id === only.id)) return only;
  return home && isGoverned(home) ? home : null;
}

/** An economic region has no government of its own. */
function isGoverned(region: Region): boolean {
  return region.kind !== "economic-region";
}

/** The province that a text names most; null where it names none. */
function mostNamed(mentions: readonly Mention[]): Region | null {
  const counts = new Map<Region["id"], { readonly region: Region; count: number }>();
  for (const { entity } of mentions) {
    if (entity.type !== "Region" || entity.kind !== "province") continue;
    const known = counts.get(entity.id);
    if (known) known.count += 1;
    else counts.set(entity.id, { region: entity, count: 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.region.id < b.region.id ? -1 : 1),
  );
  return most?.region ?? null;
}
