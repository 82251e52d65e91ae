/** The branch that a body belongs to; it decides how the body's full name begins. */
export type Branch =
  | "gov"
  | "cpc"
  | "npc"
  | "cppcc"
  | "court"
  | "youth"
  | "tax"
  | "trade"
  | "zone"
  | "zone-cpc"
  | "other";
