// “满天星”行动计划 read once with certainty, twice with doubt -> one name, found everywhere (M1)
import { buildAutomaton } from "../../../lexicon/automaton.ts";
import type { Entity, EntityType, Region } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import { industryOf } from "../../../resolve/industries.ts";
import { programOf } from "../../../resolve/programs.ts";
import type { DocumentText } from "../../../text/document-text.ts";
import type { Candidate } from "../candidate.ts";
import type { LikelySpan } from "./read-spans.ts";

/**
 * How likely at least one place of a name must be for the name to count. Programs are named in more ways than the tagger has seen,
 * so it is unsure of many true ones; the values are those with the best F1 on texts that it was not fitted on.
 */
const thresholds = { Program: 0.18, Industry: 0.28 } as const;

interface Pool {
  readonly type: LikelySpan["type"];
  readonly span: LikelySpan;
  /** Probability that no place of the name is an entity. */
  doubt: number;
}

/** The names that the likely spans of a text speak for, each with every place where the text has it. */
export function chooseSpans(
  { shadow, text }: DocumentText,
  spans: readonly LikelySpan[],
  guesses: readonly Candidate[],
  home: Region | null,
): Candidate[] {
  const pools = new Map<string, Pool>();
  for (const span of spans) {
    const key = `${span.type[0]}${shadow.slice(span.start, span.end)}`;
    const pool = pools.get(key);
    if (pool) pool.doubt *= 1 - span.probability;
    else pools.set(key, { type: span.type, span, doubt: 1 - span.probability });
  }
  const names: (readonly [string, { entity: Entity; sureness: number }])[] = [];
  for (const { type, span, doubt } of pools.values()) {
    const sureness = 1 - doubt;
    if (sureness < thresholds[type] || isFragment(shadow.slice(span.start, span.end), type)) continue;
    const written = text.slice(span.start, span.end);
    const entity = type === "Program" ? programOf(written, home) : industryOf(written);
    names.push([shadow.slice(span.start, span.end), { entity, sureness }]);
  }
  const likely = new Map(spans.map((span) => [placeOf(span, span.type), span.probability]));
  const rules = new Map(guesses.map((guess) => [placeOf(guess, guess.entity.type), guess.rule]));
  return buildAutomaton(names)
    .find(shadow)
    .map(({ start, end, payload: { entity, sureness } }) => {
      const place = placeOf({ start, end }, entity.type);
      const guessed = rules.get(place);
      return {
        start,
        end,
        entity,
        rule: guessed ? `${guessed}+M1` : "M1",
        sureness: Math.max(likely.get(place) ?? 0, sureness / 2),
      };
    });
}

/** Half a pair of marks, two letters of a longer slogan, or an industry without a name (现代产业) are no names. */
function isFragment(name: string, type: LikelySpan["type"]): boolean {
  const count = (mark: string) => name.split(mark).length - 1;
  if (count("《") !== count("》") || count("(") !== count(")") || count('"') % 2 === 1) return true;
  if (type === "Program") return name.length <= 2;
  return vagueIndustry.test(name);
}

const vagueIndustry =
  /^(?:同类|特色|优势|支柱|主导|现代|高端|关联|相关|重点|传统|民生|幸福|新兴|各类|上下游|配套|核心|龙头|富民|主要|地方|实体){1,3}(?:产业|行业|经济|制造业)(?:集群|链)?$/;

function placeOf({ start, end }: Span, type: EntityType): string {
  return `${start} ${end} ${type}`;
}
