import type { EntityId } from "./ids.ts";

/** The five kinds of entity; the order is the order in which lists and legends show them. */
export const entityTypes = ["Official", "Agency", "Region", "Industry", "Program"] as const;
export type EntityType = (typeof entityTypes)[number];

export const regionKinds = ["province", "prefecture", "county", "town", "zone", "economic-region"] as const;
export type RegionKind = (typeof regionKinds)[number];

export const programKinds = [
  "plan",
  "action",
  "project",
  "zone",
  "platform",
  "fund",
  "policy",
  "mechanism",
  "positioning",
  "facility",
] as const;
export type ProgramKind = (typeof programKinds)[number];

interface Named {
  readonly id: EntityId;
  /** Canonical key: names the same thing in every document (jurisdiction code, branch, function …); never shown. */
  readonly key: string;
  /** Canonical name, made from the key and not from the first spelling seen: 重庆市发展和改革委员会. */
  readonly name: string;
}

export interface Official extends Named {
  readonly type: "Official";
}

export interface Agency extends Named {
  readonly type: "Agency";
  /** The region that the agency governs or serves; null for central organs and where the text leaves it open. */
  readonly region: EntityId | null;
}

export interface Region extends Named {
  readonly type: "Region";
  /** GB/T 2260 code of six digits; null for zones and economic regions, which have none. */
  readonly code: string | null;
  readonly kind: RegionKind;
  /** The next larger division: county → prefecture → province; null for provinces and economic regions. */
  readonly partOf: EntityId | null;
}

export interface Industry extends Named {
  readonly type: "Industry";
  /** GB/T 4754 code of a section or division (C36) where there is one. */
  readonly code: string | null;
}

export interface Program extends Named {
  readonly type: "Program";
  readonly kind: ProgramKind;
}

export type Entity = Official | Agency | Region | Industry | Program;
