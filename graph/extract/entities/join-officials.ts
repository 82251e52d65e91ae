// 董建国 with two posts in the lead, 董建国: before each answer -> one Official, mentioned everywhere (P3, S1, S5)
import { occurrencesOf } from "../../lexicon/occurrences.ts";
import type { Region } from "../../model/entity.ts";
import { officialOf } from "../../resolve/officials.ts";
import type { PostStatement } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import { endsHere } from "./person-names.ts";
import type { PersonPlace } from "./post-run.ts";

/** Joins the places of one name to one official and finds the name everywhere else in the text. */
export function joinOfficials(
  text: string,
  shadow: string,
  persons: readonly PersonPlace[],
  home: Region | null,
): { mentions: Candidate[]; posts: PostStatement[] } {
  const byName = new Map<string, PersonPlace[]>();
  for (const person of persons) {
    const known = byName.get(person.name);
    if (known) known.push(person);
    else byName.set(person.name, [person]);
  }
  const mentions: Candidate[] = [];
  const posts = new Map<string, PostStatement>();
  const names: (readonly [string, Candidate["entity"]])[] = [];
  for (const [name, places] of byName) {
    const anchors = places.flatMap((place) => place.posts.map(({ agency }) => agency.key)).sort(byCodeUnits);
    const official = officialOf(name, anchors[0] ?? home?.key ?? "");
    names.push([name, official]);
    for (const place of places) {
      mentions.push({ start: place.start, end: place.end, entity: official, rule: place.rule });
      for (const { agency, title, evidence } of place.posts) {
        const id = `${official.id} ${agency.id} ${title}`;
        if (!posts.has(id)) posts.set(id, { official: official.id, agency: agency.id, title, evidence });
      }
    }
  }
  const taken = new Set(mentions.map(({ start }) => start));
  for (const { start, end, payload } of occurrencesOf(names)(text)) {
    if (taken.has(start) || (end - start === 2 && !endsHere(shadow, end))) continue;
    taken.add(start);
    mentions.push({ start, end, entity: payload, rule: "P3" });
  }
  return { mentions, posts: [...posts.values()] };
}

/** The same order in every locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
