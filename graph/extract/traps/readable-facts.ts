import type { Extraction } from "../../model/document.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/ids.ts";

/**
 * Everything found in a document as lines that a reader can check, sorted, nothing twice.
 * Example of ours: `Agency 重庆市交通局`, `Region 江北区 500105`, `Post 陆知远 重庆市交通局 局长`, `Commitment 重庆市交通局 WILL 建设 智慧港区 by:2027`,
 * `Target 重庆市交通局 WILL 泊位 =12个 by:2027`, `Together 重庆市 四川省`.
 */
export function readableFacts({
  mentioned,
  context,
  posts,
  commitments,
  collaborations,
}: Extraction): string[] {
  const entities = [...mentioned.map(({ entity }) => entity), ...context];
  const names = new Map<EntityId, string>(entities.map((entity: Entity) => [entity.id, entity.name]));
  const name = (id: EntityId) => names.get(id) ?? id;
  const lines: (readonly string[])[] = [
    ...mentioned.map(({ entity }) => [
      entity.type,
      entity.name,
      ...(entity.type === "Region" && entity.code ? [entity.code] : []),
    ]),
    ...posts.map(({ official, agency, title }) => ["Post", name(official), name(agency), title]),
    ...commitments.map((commitment) => [
      "Commitment",
      ...commitment.actors.map(name),
      commitment.modality,
      commitment.action,
      ...[...commitment.programs, ...commitment.industries].map(name),
      ...commitment.regions.map((id) => `in:${name(id)}`),
      ...commitment.partners.map((id) => `with:${name(id)}`),
      ...(commitment.speaker ? [`says:${name(commitment.speaker)}`] : []),
      ...(commitment.deadline ? [`by:${commitment.deadline}`] : []),
    ]),
    ...commitments.flatMap(({ actors, modality, targets }) =>
      targets.map(({ metric, comparator, value, unit, deadline }) => [
        "Target",
        ...actors.map(name),
        modality,
        metric,
        `${comparator}${value}${unit}`,
        ...(deadline ? [`by:${deadline}`] : []),
      ]),
    ),
    ...collaborations.map(({ parties }) => ["Together", ...parties.map(name)]),
  ];
  return [...new Set(lines.map((words) => words.filter(Boolean).join(" ")))].sort();
}

/** Whether one line holds all words of a fact, in any order: `WILL 泊位 =12个` is said by `Target 重庆市交通局 WILL 泊位 =12个 by:2027`. */
export function says(lines: readonly string[], fact: string): boolean {
  const wanted = fact.split(" ");
  return lines.some((line) => {
    const words = new Set(line.split(" "));
    return wanted.every((word) => words.has(word));
  });
}
