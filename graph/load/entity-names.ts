import type { EntityType } from "../model/entity.ts";
import { shortNamesOf } from "../resolve/short-names.ts";
import type { Properties } from "./graph-contents.ts";
import { pinyinKeys } from "./search-keys.ts";

/** In how many documents each form of a name stands. */
export type FormCounts = ReadonlyMap<string, number>;

/** Counts one document's forms of a name in (1) or out (-1); a form that no document has any more is gone. */
export function countForms(counts: FormCounts, forms: readonly string[], by: 1 | -1): FormCounts {
  const next = new Map(counts);
  for (const form of forms) {
    const count = (next.get(form) ?? 0) + by;
    if (count > 0) next.set(form, count);
    else next.delete(form);
  }
  return next;
}

/**
 * The names of an entity: the forms that its documents show, its customary short forms, and the pinyin of all of them.
 * Its own name is no alias of itself.
 */
export function namePropertiesOf(type: EntityType, name: string, counts: FormCounts): Properties {
  const aliases = [...counts.keys()].filter((form) => form !== name).sort();
  const shortNames = shortNamesOf(type, name);
  return {
    aliases,
    shortNames,
    aliasDocuments: aliases.map((alias) => counts.get(alias) ?? 0),
    py: pinyinKeys(type, [name, ...aliases, ...shortNames]),
  };
}
