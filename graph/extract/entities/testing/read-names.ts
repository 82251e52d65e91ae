import type { EntityType } from "../../../model/entity.ts";
import { readText } from "../../../text/read-text.ts";
import { findEntities } from "../../find-entities.ts";
import type { EntityLayer } from "../../layers.ts";

function read(text: string, homeRegion: string | null): EntityLayer {
  return findEntities(readText(text), { source: "a.txt", text, title: null, publishedOn: null, homeRegion });
}

/** What a text names of a type: the canonical names in reading order, once each. */
export function namesIn(type: EntityType, text: string, home: string | null = null): string[] {
  const ofType = read(text, home).mentions.filter(({ entity }) => entity.type === type);
  return [...new Set(ofType.map(({ entity }) => entity.name))];
}

/** The posts that a text gives, each as 董建国|重庆市财政局|局长, in reading order. */
export function postsIn(text: string, home: string | null = null): string[] {
  const { mentions, context, posts } = read(text, home);
  const names = new Map(
    [...mentions.map(({ entity }) => entity), ...context].map((one) => [one.id, one.name]),
  );
  return posts.map(({ official, agency, title }) => `${names.get(official)}|${names.get(agency)}|${title}`);
}

/** The name of the region that a text's own 市, 省 and 我市 mean; null where it has none. */
export function homeOf(text: string): string | null {
  return read(text, null).home?.name ?? null;
}
