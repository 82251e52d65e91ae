import type { EntityType } from "../api/generated/graphql.ts";

/** Kinds of thing that have a mark of their own: the five types of entity, and commitments. */
export type MarkedType = EntityType | "COMMITMENT";

export type MarkShape = "circle" | "rounded" | "hexagon" | "diamond" | "tag" | "triangle";

/** How a type looks everywhere: always shape, colour and word together. */
export interface EntityMark {
  readonly shape: MarkShape;
  /** On white; contrast at least 3.2. */
  readonly light: string;
  /** On #14171c; contrast at least 4.3. */
  readonly dark: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Colours computed for normal, protan, deutan and tritan sight: the least distance between any two is 0.145 in OKLab.
 * Text takes the colour only where its contrast is at least 4.5; elsewhere a mark stands beside neutral text.
 */
export const entityMarks: Readonly<Record<MarkedType, EntityMark>> = {
  OFFICIAL: { shape: "circle", light: "#9d5460", dark: "#f09b9b", zh: "官员", en: "Official" },
  AGENCY: { shape: "rounded", light: "#3b56b2", dark: "#84a8fd", zh: "机构", en: "Agency" },
  REGION: { shape: "hexagon", light: "#1c4600", dark: "#629036", zh: "地区", en: "Region" },
  INDUSTRY: { shape: "diamond", light: "#989321", dark: "#eee074", zh: "产业", en: "Industry" },
  PROGRAM: { shape: "tag", light: "#5e0d64", dark: "#ad62a5", zh: "项目", en: "Program" },
  COMMITMENT: { shape: "triangle", light: "#1b9cbf", dark: "#5cf8ff", zh: "承诺", en: "Commitment" },
};

/** The five types of entity in the order of legends, counts and groups. */
export const entityTypes: readonly EntityType[] = ["OFFICIAL", "AGENCY", "REGION", "INDUSTRY", "PROGRAM"];

/** The type of an entity by its GraphQL type name. */
export const typeOfTypename: Readonly<Record<EntityTypename, EntityType>> = {
  Official: "OFFICIAL",
  Agency: "AGENCY",
  Region: "REGION",
  Industry: "INDUSTRY",
  Program: "PROGRAM",
};

export type EntityTypename = "Official" | "Agency" | "Region" | "Industry" | "Program";
