// 市发展和改革委员会党组书记、主任董建国 -> Official 董建国 with two posts (P1; P2 two bodies, P3 name before title, P4 lists and brackets)
import { governmentHeads, postsOfTheState } from "../../lexicon/titles.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Region } from "../../model/entity.ts";
import { governmentOf } from "../../resolve/agencies.ts";
import type { AgencyPlace } from "./agency-place.ts";
import { findAttendance } from "./attendance.ts";
import type { Place } from "./find-places.ts";
import { CountriesNamed } from "./foreign-posts.ts";
import { personsOf } from "./named-persons.ts";
import type { PersonPlace, Run } from "./post-run.ts";
import { heads, RunReader, selectTitles } from "./post-runs.ts";

/** Finds named persons with public posts. Linear: each run of titles is looked at once. */
export function findOfficials(
  shadow: string,
  text: string,
  words: readonly WordHit[],
  agencies: readonly AgencyPlace[],
  places: readonly Place[],
  home: Region | null,
): PersonPlace[] {
  const titles = selectTitles(shadow, words, agencies);
  const reader = new RunReader(shadow, agencies, places, home);
  const countries = new CountriesNamed(shadow);
  const persons: PersonPlace[] = [];
  let free = 0;
  let last: Run | null = null;
  titles.forEach((first, order) => {
    if (first.start < free) return;
    const run = inheriting(shadow, reader.runAt(titles, order), last);
    free = run.end;
    last = run;
    persons.push(...personsOf(shadow, run, countries));
  });
  return [...persons, ...findAttendance(shadow)].map((found) => ({
    ...found,
    name: text.slice(found.start, found.end).replace(/\s/g, ""),
  }));
}

/** Ranks inside a body, which a text names once for all who speak in its sentence. */
const ofBodyBefore = /(?:秘书长|总工程师|总经济师|总规划师|总会计师|总统计师|党组成员|巡视员|调研员)$/;

/** One name between two titles: 常务副部长甲、副部长乙. */
const nameOnly = /^[\u4e00-\u9fff·]{2,12}[、,和]$/;

/** 副主席甲、乙,秘书长丙; 区委书记甲、区长乙: a title without a body belongs to the body or region named before in the sentence. */
function inheriting(shadow: string, run: Run, last: Run | null): Run {
  const [post] = run.posts;
  if (!last || !post) return run;
  const gap = shadow.slice(last.end, run.start);
  if (last.region && governmentHeads.has(post.title) && post.start === run.start) {
    if (!heads(last.region, post.title) || !nameOnly.test(gap)) return run;
    const agency = governmentOf(last.region);
    return { ...run, posts: [{ ...post, agency }, ...run.posts.slice(1)], region: last.region };
  }
  const agency = last.posts.at(-1)?.agency;
  if (!agency || post.agency || postsOfTheState.has(post.title)) return run;
  const inSentence = ofBodyBefore.test(post.title) && /^[^。\n]{0,160}[,、]$/.test(gap);
  return inSentence || nameOnly.test(gap)
    ? { ...run, posts: [{ ...post, agency }, ...run.posts.slice(1)] }
    : run;
}
