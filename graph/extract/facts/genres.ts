import type { EntityId } from "../../model/ids.ts";
import type { Period } from "../../model/period.ts";
import { quoteOf } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer } from "../layers.ts";
import { planPeriod } from "./deadlines.ts";

/**
 * Tells plans and work reports, whose bare verbs are promises of their issuer, from news, whose bare verbs tell what happened.
 * Example of ours: 2027年山城市政府工作报告 – a report of the city's government for 2027; 山城市航运发展规划 – a plan.
 */
export interface Genre {
  readonly kind: "report" | "plan" | "news";
  /** Who acts where a plan or report names nobody: the government or body that issues it. */
  readonly issuer: EntityId | null;
  /** The year or last year that the whole document is for. */
  readonly period: Period | null;
}

const TITLE_BLOCKS = 3;
const planTitle =
  /(?:规划|计划|方案|意见|通知|办法|纲要|措施|要点|决定|条例|细则|清单|行动|政策|若干措施)(?:\([^()]{1,20}\))?["》]?$/;

/** The genre of a document by its title lines. */
export function genreOf({ text, shadow, blocks }: DocumentText, entities: EntityLayer): Genre {
  const titles = blocks.slice(0, TITLE_BLOCKS).map((block) => quoteOf(shadow, block));
  const issuer = issuerOf(text, entities);
  const report = titles.find((title) => title.length < 80 && /政府工作报告/.test(title));
  if (report)
    return {
      kind: "report",
      issuer,
      period: /(20\d\d)年/.exec(report)?.[1] ?? entities.publishedOn?.slice(0, 4) ?? null,
    };
  const plan = titles.find((title) => title.length < 80 && planTitle.test(title) && !/^《/.test(title));
  if (plan && plan === titles[0]) return { kind: "plan", issuer, period: planPeriod(plan) };
  return { kind: "news", issuer: null, period: null };
}

/** The home government where the text names it, else the home region itself. */
function issuerOf(_text: string, { home, mentions }: EntityLayer): EntityId | null {
  if (!home) return null;
  const government = mentions.find(
    ({ entity }) => entity.type === "Agency" && entity.name === `${home.name}人民政府`,
  );
  return government?.entity.id ?? home.id;
}
