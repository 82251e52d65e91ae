// 市港航局 read twice as a body of the home region -> the share of such entities that labelled documents have
import type { EntityType } from "../../model/entity.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Mention } from "../layers.ts";
import type { Reliability } from "./reliability.ts";
import { rounded } from "./rounded.ts";
import { type Scales, scales } from "./scales.ts";

/**
 * How likely it is that each named entity is what its type says and is meant by the text: the judge's probability for programs and
 * industries, else how reliable the surest rule among its mentions is. From 0 to 1, three decimals. Linear in the mentions.
 */
export function entityConfidences(
  mentions: readonly Mention[],
  { reliability }: Scales = scales,
): ReadonlyMap<EntityId, number> {
  return new Map(
    [...mentionsByEntity(mentions)].map(([id, places]) => {
      const counted = () => reliability(familyOf(rulesOf(places), places.length > 1, reliability));
      return [id, rounded(judgedAt(places) ?? counted())];
    }),
  );
}

/** The greatest probability that its names were given; null where none was judged by name. */
export function judgedAt(places: readonly Mention[]): number | null {
  const judged = places.flatMap(({ probability }) => probability ?? []);
  return judged.length > 0 ? Math.max(...judged) : null;
}

/** How likely an entity is that the text does not name but that its facts need. */
export function unnamedConfidence(type: EntityType, { reliability }: Scales = scales): number {
  return rounded(reliability(`${type} unnamed`));
}

/** The mentions of each entity, in their order. */
export function mentionsByEntity(mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly Mention[]> {
  const places = new Map<EntityId, Mention[]>();
  for (const mention of mentions) {
    const known = places.get(mention.entity.id);
    if (known) known.push(mention);
    else places.set(mention.entity.id, [mention]);
  }
  return places;
}

/** The rules that speak for an entity, each once. */
export function rulesOf(places: readonly Mention[]): string[] {
  return [
    ...new Set(places.map(({ entity, rule, nested }) => `${entity.type} ${rule}${nested ? " inside" : ""}`)),
  ];
}

/** The family by which an entity is weighed: the surest of the rules that speak for it, and whether it is mentioned again. */
export function familyOf(rules: readonly string[], again: boolean, counted: Reliability): string {
  const [surest] = [...rules].sort((a, b) => counted(b) - counted(a) || (a < b ? -1 : 1));
  return `${surest}, ${again ? "again" : "once"}`;
}
