import { kindOfProgram } from "../lexicon/program-suffixes.ts";
import type { Program, Region } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";
import { simplifiedOf } from "../text/shadow.ts";

/** Titles that say nothing without who issued them: their key names the region too. */
const generic =
  /^(?:规划纲要|纲要|规划|实施方案|方案|行动计划|计划|意见|实施意见|政府工作报告|工作报告|条例|办法|通知)$/;

/**
 * The program with this title. The name is the key: quotes, 《》 and blanks are no part of it, brackets are wide and dashes
 * long, so that 《“十三五”规划纲要》 and 十三五规划纲要 are one. `issuer` sets generic titles of different regions apart.
 */
export function programOf(title: string, issuer: Region | null): Program {
  const name = nameOf(title);
  const key = generic.test(name) && issuer ? `${name}@${issuer.key}` : name;
  return { type: "Program", id: entityId("Program", key), key, name, kind: kindOfProgram(name) };
}

function nameOf(title: string): string {
  return simplifiedOf(title.normalize("NFKC"))
    .replace(/["“”'‘’《》〈〉「」『』\s]/g, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replace(/[—–―]+/g, "—");
}
