import type { Commitment, Target } from "../../model/commitment.ts";
import type { Entity } from "../../model/entity.ts";
import { quoteOf, type Span } from "../../model/span.ts";
import type { LabelledFacts } from "./labelled-facts.ts";

/** What a careful reader says of a prediction; null where it could be read either way. */
export type Answer = boolean | null;

/** An entity of an extraction with every form that the text gives it. */
export interface ReadEntity {
  readonly entity: Entity;
  readonly mentions: readonly Span[];
}

/** Compares what was read in one text with its labels. */
export interface FactJudge {
  entity(entity: Entity): Answer;
  /** Whether an actor does something about a program or industry. */
  link(actor: Entity, object: Entity): Answer;
  /** Whether a number is promised, by one of these actors. */
  target(target: Pick<Target, "value" | "unit" | "evidence">, actors: readonly Entity[]): Answer;
  /** Whether two act jointly. */
  joint(party: Entity, other: Entity): Answer;
}

/** Of two strings one inside the other, the share from which on they are the same name with other edges. */
const SAME_NAME = 0.6;

type Named = LabelledFacts["agencies"][number];

/** The judge of one text; names are compared by their letters, a government and its region act as one. */
export function factJudge(text: string, facts: LabelledFacts, read: readonly ReadEntity[]): FactJudge {
  const formsById = new Map(
    read.map(({ entity, mentions }) => [
      entity.id,
      [entity.name, ...new Set(mentions.map((mention) => quoteOf(text, mention)))].map(lettersOf),
    ]),
  );
  const formsOf = (entity: Entity) => formsById.get(entity.id) ?? [lettersOf(entity.name)];
  const labelled = new Map<string, Named>(
    [...facts.agencies, ...facts.regions, ...facts.industries, ...facts.programs, ...facts.optional].map(
      (known) => [known.canonical, known],
    ),
  );
  const optional = (entity: Entity) => facts.optional.some((known) => isLike(formsOf(entity), known));
  const isNamed = (entity: Entity, canonical: string, strict: boolean) => {
    const known = labelled.get(canonical);
    if (!known) return false;
    return isExactly(formsOf(entity), known) || (!strict && isLike(formsOf(entity), known));
  };
  const isActor = (entity: Entity, canonical: string) =>
    isNamed(entity, canonical, true) || governmentOf(entity.name) === governmentOf(canonical);
  const isPair = (a: Entity, b: Entity, pair: LabelledFacts["collaborations"][number]) =>
    (isActor(a, pair.a) && isActor(b, pair.b)) || (isActor(a, pair.b) && isActor(b, pair.a));

  return {
    entity(entity) {
      const forms = formsOf(entity);
      if (isLabelled(entity, forms, facts)) return true;
      return optional(entity) || hasOtherEdges(entity, forms, facts) ? null : false;
    },
    link(actor, object) {
      if (facts.links.some(([a, o]) => isActor(actor, a) && isNamed(object, o, true))) return true;
      const open = [...facts.links, ...facts.optional_links].some(
        ([a, o]) => isActor(actor, a) && isNamed(object, o, false),
      );
      return open || optional(actor) || optional(object) ? null : false;
    },
    target({ value, unit, evidence }, actors) {
      const same = facts.targets.filter(
        (known) =>
          Math.abs(value - known.value) <= 1e-9 * Math.abs(known.value) &&
          unitOf(unit) === unitOf(known.unit ?? "") &&
          isAt(text, known.surface, evidence),
      );
      if (same.length > 0) return same.some((known) => actors.some((actor) => isActor(actor, known.actor)));
      return facts.optional_targets.some(({ surface }) => isAt(text, surface, evidence)) ? null : false;
    },
    joint(party, other) {
      if (facts.collaborations.some((pair) => isPair(party, other, pair))) return true;
      const open = facts.optional_collaborations.some((pair) => isPair(party, other, pair));
      return open || optional(party) || optional(other) ? null : false;
    },
  };
}

/** What the claims of a commitment come to: each link, and where it has none its numbers and joint actions. */
export function claimsOf(
  judge: FactJudge,
  commitment: Commitment,
  entityOf: (id: string) => Entity | undefined,
): Answer[] {
  const entities = (ids: readonly string[]) => ids.flatMap((id) => entityOf(id) ?? []);
  const actors = entities(commitment.actors);
  const objects = entities([...commitment.programs, ...commitment.industries]);
  if (objects.length > 0)
    return actors.flatMap((actor) => objects.map((object) => judge.link(actor, object)));
  return [
    ...commitment.targets.map((target) => judge.target(target, actors)),
    ...actors.flatMap((actor) => entities(commitment.partners).map((other) => judge.joint(actor, other))),
  ];
}

function isLabelled(entity: Entity, forms: readonly string[], facts: LabelledFacts): boolean {
  switch (entity.type) {
    case "Official":
      return facts.officials.some(({ name }) => lettersOf(name) === lettersOf(entity.name));
    case "Agency":
      return facts.agencies.some((known) => isExactly(forms, known));
    case "Region":
      return facts.regions.some((known) => isExactly(forms, known));
    case "Industry":
      return facts.industries.some((known) => isExactly(forms, known));
    case "Program":
      return facts.programs.some((known) => isExactly(forms, known));
  }
}

/** Programs and industries that overlap a labelled one for the most part are neither right nor wrong. */
function hasOtherEdges({ type }: Entity, forms: readonly string[], facts: LabelledFacts): boolean {
  if (type !== "Program" && type !== "Industry") return false;
  return (type === "Program" ? facts.programs : facts.industries).some((known) => isLike(forms, known));
}

function isExactly(forms: readonly string[], { canonical, surfaces }: Named): boolean {
  return [canonical, ...surfaces].some((form) => forms.includes(lettersOf(form)));
}

function isLike(forms: readonly string[], { canonical, surfaces }: Named): boolean {
  return [canonical, ...surfaces].some((known) => forms.some((form) => sameName(form, lettersOf(known))));
}

function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && long.includes(short) && short.length / long.length >= SAME_NAME;
}

function isAt(text: string, surface: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    if (start < at + surface.length && end > at) return true;
  return false;
}

/** A region and its government are one actor. */
function governmentOf(name: string): string {
  return lettersOf(name).replace(/(?:人民政府|政府|省委省政府|市委市政府)$/, "");
}

function unitOf(unit: string): string {
  const letters = lettersOf(unit).toLowerCase();
  return letters === "百分之" ? "%" : letters === "百分点" ? "个百分点" : letters;
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s“”"'‘’《》〈〉「」『』]/g, "")
    .replaceAll("中国共产党", "中共")
    .replaceAll("中共中央委员会", "中共中央");
}
