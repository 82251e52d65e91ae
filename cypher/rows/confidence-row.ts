import { z } from "zod";

/** A confidence from 0 to 1; what was stored before confidences were known has none and counts as 0 until it is imported again. */
export const confidenceRow = z
  .number()
  .nullish()
  .transform((confidence) => confidence ?? 0);
