import { agencyFunctions } from "../lexicon/agency-functions.ts";
import { centralOrgans } from "../lexicon/central-organs.ts";
import type { EntityType } from "../model/entity.ts";

const shortSuffixes: ReadonlyMap<string, string> = new Map([
  ["委员会", "委"],
  ["办公室", "办"],
]);

/**
 * The short forms under which people look for an entity, made from its canonical name alone and sorted:
 * 重庆市发展和改革委员会 → 发改委, 市发改委, 重庆市发改委, 重庆发改委, 发展改革委 … For search only, never for identity: many
 * bodies share one. Empty where no short form is customary.
 */
export function shortNamesOf(type: EntityType, name: string): string[] {
  if (type !== "Agency") return [];
  const forms = new Set([...(centralOrgans.get(name) ?? []), ...localForms(name)]);
  forms.delete(name);
  return [...forms].sort();
}

function* localForms(name: string): Generator<string> {
  if (name.endsWith("人民政府")) yield name.replace(/人民政府$/, "政府");
  for (const { full, shorts, suffix } of agencyFunctions) {
    for (const ending of new Set(suffix)) {
      if (!name.endsWith(full + ending)) continue;
      const jurisdiction = name.slice(0, -(full.length + ending.length));
      const level = /[省市区县州旗]$/.exec(jurisdiction)?.[0];
      if (!level) continue;
      for (const words of [full, ...shorts]) {
        const body = words + (shortSuffixes.get(ending) ?? ending);
        for (const before of ["", level, jurisdiction, jurisdiction.slice(0, -1)]) yield before + body;
      }
    }
  }
}
