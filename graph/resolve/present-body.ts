import { formerFunctions } from "../lexicon/former-functions.ts";
import type { Region } from "../model/entity.ts";

const suffix = /^(?:委员会|厅|局)/;

/**
 * What a body of government is called today: 卫生和计划生育委员会 → 卫生健康委员会, with its department where one follows. A body that
 * was merged keeps its name. `body` is what follows the region in the full name, in simplified writing.
 */
export function presentBody(body: string, { kind }: Region): string {
  for (const { full, present, levels } of formerFunctions) {
    if (!body.startsWith(full) || !suffix.test(body.slice(full.length))) continue;
    return levels === "all" || kind === "province" ? present + body.slice(full.length) : body;
  }
  return body;
}
