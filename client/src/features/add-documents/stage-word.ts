import type { Draft } from "./draft.ts";
import type { WordKey } from "./words.ts";

/** The word for how far a text has come. */
export function stageWord({ stage }: Draft): WordKey {
  if (stage.name === "saved") return stage.isNew ? "stage_imported" : "stage_unchanged";
  return `stage_${stage.name}`;
}
