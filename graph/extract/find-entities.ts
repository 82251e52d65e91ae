import { findWords } from "../lexicon/words.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Entity, Region } from "../model/entity.ts";
import type { EntityId } from "../model/ids.ts";
import { contextOf, regionByNameOrCode } from "../resolve/regions.ts";
import type { DocumentText } from "../text/document-text.ts";
import { decode } from "./entities/decode.ts";
import { findAgencies } from "./entities/find-agencies.ts";
import { findDate } from "./entities/find-date.ts";
import { findHome } from "./entities/find-home.ts";
import { findIndustries } from "./entities/find-industries.ts";
import { findOfficials } from "./entities/find-officials.ts";
import { findPlaces, selectPlaces } from "./entities/find-places.ts";
import { findPrograms } from "./entities/find-programs.ts";
import { joinOfficials } from "./entities/join-officials.ts";
import type { EntityLayer } from "./layers.ts";

/** Finds officials, agencies, regions, industries and programs with their posts. Pure; linear in the text's length. */
export function findEntities({ shadow, text }: DocumentText, source: SourceDocument): EntityLayer {
  const words = findWords(shadow);
  const given = source.homeRegion === null ? null : regionByNameOrCode(source.homeRegion);
  const home = given ?? findHome(shadow, selectPlaces(shadow, words));
  const places = findPlaces(shadow, words, home);
  const agencies = findAgencies(shadow, words, places, home);
  const persons = findOfficials(shadow, words, agencies, places, home);
  const officials = joinOfficials(shadow, persons, home);
  const programs = findPrograms(shadow, text, words, home);
  const industries = findIndustries(shadow, text, words);
  const mentions = decode([...places, ...agencies, ...officials.mentions, ...programs, ...industries]);
  const named = new Set<EntityId>(mentions.map(({ entity }) => entity.id));
  const posts = officials.posts.filter(({ official }) => named.has(official));
  const employers = persons.flatMap((person) => person.posts.map(({ agency }) => agency));
  const owners = agencies.flatMap(({ region }) => (region ? [region] : []));
  return {
    home,
    publishedOn: source.publishedOn ?? findDate(shadow),
    mentions,
    posts,
    context: contextEntities(
      [...places.map(({ entity }) => entity), ...owners, ...(home ? [home] : [])],
      employers,
      named,
    ),
  };
}

/** What the named entities need: larger regions, regions of agencies, bodies that only a title names. One of each, sorted by id. */
function contextEntities(
  regions: readonly Region[],
  agencies: readonly Entity[],
  named: ReadonlySet<EntityId>,
): Entity[] {
  const needed = new Map<EntityId, Entity>();
  for (const entity of [...agencies, ...regions.flatMap((region) => [region, ...contextOf(region)])])
    if (!named.has(entity.id)) needed.set(entity.id, entity);
  return [...needed.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
