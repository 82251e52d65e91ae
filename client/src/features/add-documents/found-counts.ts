import type { Preview } from "./preview-document.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** How much was found in a text: 27 个实体、2 条承诺. */
export function foundCounts({ entities, commitments }: Preview): Sentence {
  const entityCount = sentence("entityCount", { count: entities.length });
  const commitmentCount = sentence("commitmentCount", { count: commitments.length });
  return {
    zh: `${entityCount.zh}、${commitmentCount.zh}`,
    en: `${entityCount.en}, ${commitmentCount.en}`,
  };
}
