import type { Agency, Region } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

/** One post of a run: the body that the title belongs to, null where the text gives none, and where its words begin. */
export interface RunPost {
  readonly agency: Agency | null;
  readonly title: string;
  readonly start: number;
}

/** A run of bodies and titles that belong to one person: 省委常委、南京市委书记. */
export interface Run extends Span {
  readonly posts: readonly RunPost[];
  /** The region of the last body; null where none has one. */
  readonly region: Region | null;
}

/** A person with the posts that one place gives; `rule` says how it was read. */
export interface PersonPlace extends Span {
  readonly name: string;
  readonly rule: string;
  readonly posts: readonly { readonly agency: Agency; readonly title: string; readonly evidence: Span }[];
}
