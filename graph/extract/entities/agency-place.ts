import type { Branch } from "../../lexicon/branch.ts";
import type { Agency, Region } from "../../model/entity.ts";
import { organOf } from "../../resolve/agencies.ts";
import type { Candidate } from "./candidate.ts";

/** A place that names an agency, with what its name was composed of. */
export interface AgencyPlace extends Candidate {
  readonly entity: Agency;
  readonly region: Region | null;
  readonly branch: Branch;
  readonly body: string;
}

/** A body that no region owns, by its full name. */
export function organPlace(start: number, end: number, name: string, rule: string): AgencyPlace {
  return { start, end, entity: organOf(name), rule, region: null, branch: "gov", body: name };
}
