import { kindOfProgram } from "../lexicon/program-suffixes.ts";
import type { Program, ProgramKind, Region } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";

/** Titles that say nothing without who issued them: their key names the region too. */
const generic =
  /^(?:规划纲要|纲要|规划|实施方案|方案|行动计划|计划|意见|实施意见|政府工作报告|工作报告|条例|办法|通知)$/;

/**
 * The program with this title. Quotes, brackets around the whole and blanks are no part of the name: 《规划纲要》 and 规划纲要 are
 * one. `issuer` sets generic titles of different regions apart.
 */
export function programOf(title: string, issuer: Region | null, kind?: ProgramKind): Program {
  const name = nameOf(title);
  const key = generic.test(name) && issuer ? `${name}@${issuer.key}` : keyOf(name);
  return { type: "Program", id: entityId("Program", key), key, name, kind: kind ?? kindOfProgram(name) };
}

function nameOf(title: string): string {
  const trimmed = title.replace(/\s+/g, "");
  const outer = /^[《〈"“‘'](.*)[》〉"”’']$/.exec(trimmed)?.[1];
  return outer && !/[《》"“”]/.test(outer) ? outer : trimmed;
}

/** One program whatever its quotes, width and dashes: “互联网＋”行动 is 互联网+行动. */
function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["“”'‘’《》〈〉「」『』·•\s]/g, "")
    .replace(/[—–―-]+/g, "-");
}
