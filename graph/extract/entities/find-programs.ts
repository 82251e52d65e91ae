// 《成渝地区双城经济圈建设规划纲要》, “满天星”行动计划, 实施线上业态培育行动计划 -> Program mentions (N1 title marks, N2 quotes, N3 plain)
import { generalHeads } from "../../lexicon/program-suffixes.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Guess } from "./candidate.ts";
import { isVagueModifier } from "./generic-names.ts";

/** Names reach at most this far to the left of their suffix. */
const LONGEST = 32;
/** Marks that end a name; quotes, brackets, dashes and signs may stand inside. */
const ends = /[,、。;:!?\n\t 《》【】…]/;
/** Finds programs by their marks and suffixes. Linear: each suffix looks back over a bounded window. */
export function findPrograms(shadow: string, words: readonly WordHit[]): Guess[] {
  return [...titled(shadow), ...suffixed(shadow, words)];
}

/** 《…》 with an ending of a plan, a document or a law; newspapers, books and films have none. */
function titled(shadow: string): Guess[] {
  const found: Guess[] = [];
  for (const match of shadow.matchAll(/《[^《》\n]{2,60}(?:《[^《》\n]{1,40}》[^《》\n]{0,20})?》/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      !/(?:规划|纲要|计划|方案|意见|通知|条例|办法|法|决定|规定|建议|协议|备忘录|措施|清单|宣言|公报|行动|政策|标准|指南|目录|细则|报告|倡议|协定|条约|章程|准则|草案|声明|公约|书|\))》$/.test(
        match[0],
      )
    )
      continue;
    found.push({ start, end, type: "Program", rule: "N1" });
  }
  return found;
}

function suffixed(shadow: string, words: readonly WordHit[]): Guess[] {
  const found: Guess[] = [];
  const lefts = leftEdges(shadow, words);
  for (const { start, end, payload } of words) {
    if (payload.kind !== "program-suffix") continue;
    const left = lefts[start] ?? start;
    const modifier = shadow.slice(left, start);
    const suffix = shadow.slice(start, end);
    if (modifier.length < 2 || end - left > LONGEST || isVagueModifier(modifier)) continue;
    if (generalHeads.has(suffix) && modifier.length < 4 && !/["]/.test(modifier)) continue;
    if (
      !closed(modifier) ||
      (/^[\u4e00-\u9fff]$/.test(shadow[end] ?? "") && continuesSuffix(shadow, suffix, end))
    )
      continue;
    found.push({ start: left, end, type: "Program", rule: shadow[left] === '"' ? "N2" : "N3" });
  }
  return found;
}

/** For each place the nearest edge to its left at which a name can begin. */
function leftEdges(shadow: string, words: readonly WordHit[]): Int32Array {
  const edgeAt = new Uint8Array(shadow.length + 1);
  for (const { start, end, payload } of words) {
    if (payload.kind !== "before-object") continue;
    const opens = !payload.inside || start === 0 || edgeAt[start] === 1 || ends.test(shadow[start - 1] ?? "");
    if (opens) edgeAt[end] = 1;
  }
  const lefts = new Int32Array(shadow.length + 1);
  let edge = 0;
  for (let at = 0; at <= shadow.length; at += 1) {
    if (at > 0 && ends.test(shadow[at - 1] ?? "")) edge = at;
    else if (edgeAt[at] === 1) edge = at;
    lefts[at] = edge;
  }
  return lefts;
}

/** Whether quotes and brackets in a name come in pairs. */
function closed(name: string): boolean {
  const count = (mark: string) => name.split(mark).length - 1;
  return count('"') % 2 === 0 && count("(") === count(")");
}

/** 中心|城区, 行动|力, 项目|化: the suffix is the beginning of another word. */
function continuesSuffix(shadow: string, suffix: string, end: number): boolean {
  const after = shadow.slice(end, end + 2);
  if (suffix.endsWith("法")) return /^(?:律|院|治|规|人|定|制)/.test(after);
  if (suffix.endsWith("制")) return /^(?:度|造|定|约|品|剂|成|作)/.test(after);
  if (suffix.endsWith("关系")) return false;
  return /^(?:化|性|力|者|员|部|局|委|办|处)/.test(after);
}
