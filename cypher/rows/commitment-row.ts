import { z } from "zod";
import { comparators, modalities } from "#graph/model/commitment";
import { confidenceRow } from "./confidence-row.ts";
import { entityRow } from "./entity-row.ts";
import { evidenceRow } from "./evidence-row.ts";

const targetRow = z.object({
  id: z.string(),
  confidence: confidenceRow,
  metric: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string(),
  deadlineDate: z.string().nullable(),
  /** Counted from the start of the commitment's evidence. */
  startInQuote: z.number(),
  endInQuote: z.number(),
});

/** A commitment with everything that a list shows of it; its evidence is the newest document that states it. */
export const commitmentRow = z.object({
  id: z.string(),
  action: z.string(),
  modality: z.enum(modalities),
  confidence: confidenceRow,
  deadlineDate: z.string().nullable(),
  deadlineText: z.string().nullable(),
  speaker: entityRow.nullable(),
  actors: z.array(entityRow),
  partners: z.array(entityRow),
  /** Programs, industries and regions that it is about. */
  objects: z.array(entityRow),
  targets: z.array(targetRow),
  evidence: evidenceRow,
  documentCount: z.number(),
});

export type CommitmentRow = Readonly<z.infer<typeof commitmentRow>>;
export type TargetRow = Readonly<z.infer<typeof targetRow>>;
