import type { Preview } from "./preview-document.ts";

/** As many as a person can take in at once; the link says of how many. */
const MOST = 30;

/** Address of the explorer with the entities of a text, and how many of them it shows. */
export interface CanvasLink {
  readonly to: string;
  readonly shown: number;
  readonly total: number;
}

/** The entities that most commitments, posts and collaborations of a text are about; null where the text names none. */
export function canvasLink({ entities, commitments, posts, collaborations }: Preview): CanvasLink | null {
  if (entities.length === 0) return null;
  const facts = new Map<string, number>();
  const add = (name: string | null | undefined) => {
    if (name) facts.set(name, (facts.get(name) ?? 0) + 1);
  };
  for (const { speaker, actors, partners, objects } of commitments) {
    for (const name of new Set([speaker, ...actors, ...partners, ...objects])) add(name);
  }
  for (const { official, agency } of posts) {
    add(official);
    add(agency);
  }
  for (const { parties } of collaborations) for (const name of parties) add(name);
  const chosen = entities
    .toSorted(
      (a, b) =>
        (facts.get(b.name) ?? 0) - (facts.get(a.name) ?? 0) ||
        b.mentions.length - a.mentions.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST);
  return {
    to: `/?add=${chosen.map(({ id }) => encodeURIComponent(id)).join(",")}`,
    shown: chosen.length,
    total: entities.length,
  };
}
