import type { Entity, EntityType } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

/** What a rule says of a place. */
export interface Finding extends Span {
  readonly type: EntityType;
  readonly rule: string;
}

/** What a rule takes for a program or an industry, before everything around it is weighed. */
export interface Guess extends Finding {
  readonly type: "Program" | "Industry";
}

/** A reading of a place as an entity; which readings win is decided over the whole text. */
export interface Candidate extends Span {
  readonly entity: Entity;
  readonly rule: string;
  /** How sure the reading is, from 0 to 1; left out where a rule is certain. */
  readonly sureness?: number;
  /** How likely its name is one, from 0 to 1, wherever the text has it; left out where it was not judged by name. */
  readonly probability?: number;
}
