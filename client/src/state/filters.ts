import type { EntityType, Modality } from "../api/generated/graphql.ts";
import { percentOf } from "../theme/confidence-marks.ts";

/** What is left out of the picture for now. It stays on the canvas's list and comes back in its place. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>;
  readonly hiddenModalities: ReadonlySet<Modality>;
  /** Whole percent, 0 to 100; what is less sure is left out. */
  readonly minConfidence: number;
}

export const emptyFilters: Filters = {
  hiddenTypes: new Set(),
  hiddenModalities: new Set(),
  minConfidence: 0,
};

/** Hides a type that is shown, shows one that is hidden. */
export function toggleType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) };
}

/** Hides the edges of a modality that are shown, shows them where they are hidden. */
export function toggleModality(filters: Filters, modality: Modality): Filters {
  return { ...filters, hiddenModalities: toggled(filters.hiddenModalities, modality) };
}

/** Leaves out what is less sure than a whole percent. */
export function atLeast(filters: Filters, minConfidence: number): Filters {
  return { ...filters, minConfidence };
}

/**
 * Whether a confidence of 0 to 1 reaches a whole percent, by the figure that is shown: 0.597 is shown as 60% and is not
 * left out at 60. What has no confidence, like structure, always does.
 */
export function isSureEnough(minConfidence: number, confidence: number | null): boolean {
  return confidence === null || percentOf(confidence) >= minConfidence;
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}
