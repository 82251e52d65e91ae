import type { Collaboration, Commitment } from "../model/commitment.ts";
import type { Entity, Region } from "../model/entity.ts";
import type { EntityId } from "../model/ids.ts";
import type { Period } from "../model/period.ts";
import type { Span } from "../model/span.ts";

/** A place that names an entity, with the rule that says so ("A2": section 4 of the rules' catalogue). */
export interface Mention extends Span {
  readonly entity: Entity;
  readonly rule: string;
  /** True where the place lies inside a longer mention: 四川省 in 四川省财政厅. */
  readonly nested: boolean;
  /** How likely the name is one, from 0 to 1, where it was judged by name; absent where only rules speak. */
  readonly probability?: number;
}

/** A title that the text gives to an official; its evidence is the words from agency or title to name. */
export interface PostStatement {
  readonly official: EntityId;
  readonly agency: EntityId;
  readonly title: string;
  readonly evidence: Span;
}

/** What the first half of the pipeline knows: who and what is named where. */
export interface EntityLayer {
  /** The region that 我市, 全省 … and bare 市财政局 refer to. */
  readonly home: Region | null;
  /** The day that 今年, 上半年 … are counted from: given with the document, else its own dateline. */
  readonly publishedOn: Period | null;
  /** Sorted by place; mentions that are not nested never overlap. */
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostStatement[];
  /** Entities that the mentioned ones need but the text does not name: an agency's region, what a county is part of. */
  readonly context: readonly Entity[];
}

/** What the second half adds: who does what, by when, how much and with whom. */
export interface FactLayer {
  readonly commitments: readonly Commitment[];
  readonly collaborations: readonly Collaboration[];
  /** Entities that facts refer to without naming them: a government for its region, a body behind 双方. */
  readonly context: readonly Entity[];
}
