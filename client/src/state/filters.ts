import type { EntityType, Modality } from "../api/generated/graphql.ts";

/** What is left out of the picture for now. It stays on the canvas's list and comes back in its place. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>;
  readonly hiddenModalities: ReadonlySet<Modality>;
}

export const emptyFilters: Filters = { hiddenTypes: new Set(), hiddenModalities: new Set() };

/** Hides a type that is shown, shows one that is hidden. */
export function toggleType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) };
}

/** Hides the edges of a modality that are shown, shows them where they are hidden. */
export function toggleModality(filters: Filters, modality: Modality): Filters {
  return { ...filters, hiddenModalities: toggled(filters.hiddenModalities, modality) };
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}
