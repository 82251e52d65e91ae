import type { Comparator, Modality } from "#graph/model/commitment";
import { modalities } from "#graph/model/commitment";
import type { EntityType, ProgramKind, RegionKind } from "#graph/model/entity";
import { entityTypes, programKinds, regionKinds } from "#graph/model/entity";
import type * as api from "./schema/generated/resolvers.ts";

/** The schema's names for what the model writes in its own way, in both directions. */
export const apiEntityType: Readonly<Record<EntityType, api.EntityType>> = {
  Official: "OFFICIAL",
  Agency: "AGENCY",
  Region: "REGION",
  Industry: "INDUSTRY",
  Program: "PROGRAM",
};

export const apiComparator: Readonly<Record<Comparator, api.Comparator>> = {
  "=": "EQ",
  ">=": "GTE",
  ">": "GT",
  "<=": "LTE",
  "<": "LT",
  "~": "ABOUT",
};

const apiRegionKind: Readonly<Record<RegionKind, api.RegionKind>> = {
  province: "PROVINCE",
  prefecture: "PREFECTURE",
  county: "COUNTY",
  town: "TOWN",
  zone: "ZONE",
  "economic-region": "ECONOMIC_REGION",
};

const apiProgramKind: Readonly<Record<ProgramKind, api.ProgramKind>> = {
  plan: "PLAN",
  action: "ACTION",
  project: "PROJECT",
  zone: "ZONE",
  platform: "PLATFORM",
  fund: "FUND",
  policy: "POLICY",
  mechanism: "MECHANISM",
  positioning: "POSITIONING",
  facility: "FACILITY",
};

/** The model's entity types for the schema's; null for none given, which means any. */
export function entityTypesOf(types: readonly api.EntityType[] | null | undefined): EntityType[] | null {
  return types ? entityTypes.filter((type) => types.includes(apiEntityType[type])) : null;
}

/** The model's kinds for the schema's, as they are stored; null for none given, which means any. */
export function kindsOf(
  kinds: readonly (api.RegionKind | api.ProgramKind)[] | null | undefined,
): string[] | null {
  if (!kinds) return null;
  const wanted = new Set<string>(kinds);
  return [
    ...regionKinds.filter((kind) => wanted.has(apiRegionKind[kind])),
    ...programKinds.filter((kind) => wanted.has(apiProgramKind[kind])),
  ];
}

export function regionKindOf(stored: string | null): api.RegionKind {
  const kind = regionKinds.find((one) => one === stored);
  if (!kind) throw new Error(`A region has the unknown kind ${stored}.`);
  return apiRegionKind[kind];
}

export function programKindOf(stored: string | null): api.ProgramKind {
  const kind = programKinds.find((one) => one === stored);
  if (!kind) throw new Error(`A program has the unknown kind ${stored}.`);
  return apiProgramKind[kind];
}

/** The firmest of some modalities: the first in the model's order, from duty to ban; null for none. */
export function firmest(found: readonly Modality[]): Modality | null {
  return modalities.find((modality) => found.includes(modality)) ?? null;
}
