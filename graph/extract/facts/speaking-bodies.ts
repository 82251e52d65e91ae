import type { EntityId } from "../../model/ids.ts";
import type { PostStatement } from "../layers.ts";
import type { Subject } from "./named-subjects.ts";

/** For each official the body that he or she speaks for. */
export type SpeakingBodies = ReadonlyMap<EntityId, EntityId>;

const sitsIn = /常委|委员|成员|代表|副书记|组员|理事/;

/**
 * Reads from their posts which body each official speaks for: the one headed rather than one sat in as a member.
 * Example of ours: 市委委员、市港航局局长赵岚 speaks for 市港航局.
 */
export function speakingBodiesOf(posts: readonly PostStatement[]): SpeakingBodies {
  const best = new Map<EntityId, PostStatement>();
  for (const post of posts) {
    const known = best.get(post.official);
    if (!known || (sitsIn.test(known.title) && !sitsIn.test(post.title))) best.set(post.official, post);
  }
  return new Map([...best].map(([official, { agency }]) => [official, agency]));
}

/** The bodies that a subject stands for: those it names, or the one that the official it names speaks for. */
export function bodiesBehind({ mentions }: Subject, bodies: SpeakingBodies): EntityId[] {
  const official = mentions.find(({ entity }) => entity.type === "Official");
  const spokenFor = official && bodies.get(official.entity.id);
  if (spokenFor) return [spokenFor];
  return [
    ...new Set(mentions.filter(({ entity }) => entity.type !== "Official").map(({ entity }) => entity.id)),
  ];
}
