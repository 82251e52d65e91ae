import type { SourceDocument } from "../model/document.ts";
import type { Entity, Region } from "../model/entity.ts";
import type { EntityId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { contextOf } from "../resolve/regions.ts";
import type { DocumentText } from "../text/document-text.ts";
import { decode } from "./entities/decode.ts";
import { findByRules, findingsOf } from "./entities/find-by-rules.ts";
import { findDate } from "./entities/find-date.ts";
import type { Place } from "./entities/find-places.ts";
import { chooseSpans } from "./entities/tagger/choose-spans.ts";
import { tagSpans } from "./entities/tagger/tag-spans.ts";
import { tagger as shipped, type Tagger } from "./entities/tagger/tagger.ts";
import type { EntityLayer } from "./layers.ts";

/** Finds officials, agencies, regions, industries and programs with their posts. Pure; linear in the text's length. */
export function findEntities(
  document: DocumentText,
  source: SourceDocument,
  tagger: Tagger = shipped,
): EntityLayer {
  const found = findByRules(document, source);
  const { words, segmentation, home, places, agencies, persons, officials } = found;
  const guesses = tagger.withoutRules ? [] : found.guesses;
  const sure = [...places, ...agencies, ...officials];
  const spans = tagSpans(document.shadow, words, segmentation, findingsOf(found, guesses), tagger.model);
  const readOtherwise = otherReadingsOf(document.shadow, places);
  const likely = chooseSpans(document, segmentation, spans, guesses, home, tagger.judge);
  const mentions = decode([...sure, ...likely.filter((name) => !readOtherwise(name))]);
  const named = new Set<EntityId>(mentions.map(({ entity }) => entity.id));
  const employers = persons.flatMap((person) => person.posts.map(({ agency }) => agency));
  const owners = agencies.flatMap(({ region }) => (region ? [region] : []));
  const known = [...places.map(({ entity }) => entity), ...owners, ...(home ? [home] : [])];
  return {
    home,
    publishedOn: source.publishedOn ?? findDate(document.shadow),
    mentions,
    posts: found.posts.filter(({ official }) => named.has(official)),
    context: contextEntities(known, employers, named),
  };
}

const joins = /^(?:共建|共同|合作|联合|携手|推进|加快|打造|实施|新建|建成|启动|开工)/;

/** A region is no program of the same words (成渝地区双城经济圈), and what a place does is no name that begins with it (永川区|共建产业园). */
function otherReadingsOf(shadow: string, places: readonly Place[]): (name: Span) => boolean {
  const ends = new Map(places.map(({ start, end, entity }) => [start, { end, entity }]));
  return ({ start, end }) => {
    const place = ends.get(start);
    if (!place) return false;
    if (place.end === end) return true;
    return place.entity.kind !== "economic-region" && joins.test(shadow.slice(place.end, place.end + 2));
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
