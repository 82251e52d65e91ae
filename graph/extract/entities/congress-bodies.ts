// 十四届全国人大一次会议主席团, later 主席团 and 大会主席团 -> the presidium of one session
import { type AgencyPlace, organPlace } from "./agency-place.ts";

const full =
  /第?([一二三四五六七八九十]{1,3})届全国(?:人大|人民代表大会)第?([一二三四五六七八九十]{1,2})次会议主席团/g;
const short = /(?:大会)?主席团(?!会议|成员)/g;

/** Finds the presidium that a text of a session of the National People's Congress speaks of. Linear. */
export function findPresidiums(shadow: string): AgencyPlace[] {
  const found: AgencyPlace[] = [];
  for (const { index, 0: written, 1: term, 2: session } of shadow.matchAll(full))
    found.push(
      organPlace(index, index + written.length, `第${term}届全国人民代表大会第${session}次会议主席团`, "A10"),
    );
  const [first] = found;
  if (!first) return [];
  const taken = new Set(found.map(({ end }) => end));
  for (const { index, 0: written } of shadow.matchAll(short)) {
    const end = index + written.length;
    if (!taken.has(end)) found.push(organPlace(index, end, first.body, "A10"));
  }
  return found;
}
