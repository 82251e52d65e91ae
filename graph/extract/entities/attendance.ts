// 石明、李文、王海出席会议; 李文参加上述活动 -> officials that a text names without their posts (P4)
import { nameEnd } from "./person-names.ts";
import type { PersonPlace } from "./post-run.ts";

/** Three names or more in a row before a verb of attendance. */
const row =
  /(?:[\u4e00-\u9fff]{2,4}(?: [\u4e00-\u9fff])?、){2,40}[\u4e00-\u9fff]{2,4}?(?:等)?(?=出席|参加|陪同|分别|也出席|一同|会见时在座)/g;
/** One name or more that make a sentence of their own about being there. */
const sentence =
  /(?<=(?:^|[。\n]) {0,4})[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,8}(?:等)?(?=(?:出席|参加|陪同)(?:了)?(?:会见|会谈|座谈|上述|有关活动|相关活动|活动|调研|考察|会议|签约|签字|仪式)?[。,])/g;

/** Finds the names in such lists. Linear. */
export function findAttendance(shadow: string): PersonPlace[] {
  const persons = new Map<number, PersonPlace>();
  for (const pattern of [row, sentence])
    for (const match of shadow.matchAll(pattern)) {
      let start = match.index;
      const end = start + match[0].length;
      while (start < end) {
        const stop = nameEnd(shadow, start);
        if (stop !== null && stop <= end)
          persons.set(start, {
            start,
            end: stop,
            name: shadow.slice(start, stop).replaceAll(" ", ""),
            rule: "P4",
            posts: [],
          });
        const comma = shadow.indexOf("、", start);
        if (comma < 0 || comma >= end) break;
        start = comma + 1;
      }
    }
  return [...persons.values()];
}
