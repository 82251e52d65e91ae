import { describe, expect, it } from "vitest";
import { namesIn } from "./testing/read-names.ts";

const party = "中国共产党";

/** Each row: a sentence with bodies of villages, and one in which the same words name none. */
const pairs: readonly (readonly [rule: string, positive: string, bodies: string[], trap: string])[] = [
  [
    "the branch behind its town",
    "江津区石门镇永安村党支部书记周大明修了路。",
    [`${party}重庆市江津区石门镇永安村支部委员会`],
    "江津区石门镇农村党支部书记周大明修了路。",
  ],
  [
    "the committee named after the branch",
    "永安村党总支书记、村委会主任周大明说,果园增收。",
    [`${party}永安村总支部委员会`, "永安村村民委员会"],
    "永安村的果园和村委会增收。",
  ],
  [
    "a community's committee",
    "清风社区党委书记陈小兰介绍了食堂。",
    [`${party}清风社区委员会`],
    "多个社区党委书记介绍了食堂。",
  ],
  [
    "a village whose name begins like an adverb",
    "江津区石门镇真武村居委会主任周大明来了。",
    ["重庆市江津区石门镇真武村村民委员会"],
    "各村居委会主任来了。",
  ],
];

describe("bodies of villages and communities", () => {
  it.each(pairs)("are read before a post: %s", (_rule, positive, bodies, trap) => {
    expect(namesIn("Agency", positive).sort()).toEqual(bodies.sort());
    expect(namesIn("Agency", trap)).toEqual([]);
  });

  it("belong to the village named last where only 村 is said", () => {
    const text = "医生来到江津区石门镇永安村。村党支部书记周大明迎接。";
    expect(namesIn("Agency", text)).toEqual([`${party}重庆市江津区石门镇永安村支部委员会`]);
    expect(namesIn("Agency", "村党支部书记周大明迎接。")).toEqual([]);
  });
});
