import { readModel } from "../extract/entities/tagger/model.ts";
import { tagger as shipped, type Tagger } from "../extract/entities/tagger/tagger.ts";
import type { Sentence } from "../text/errors.ts";

/** One way to find programs and industries. */
export interface Ablation {
  readonly key: "both" | "rules" | "learned";
  readonly title: Sentence;
  readonly tagger: Tagger;
}

/** Steps from outside to outside only: no character is part of a name. */
const silent = readModel(">0\t00");

/**
 * The product, and each of its two ways to programs and industries without the other. The learned part was fitted beside the
 * rules, so alone it shows what would be left, not how good it could be on its own.
 */
export const ablations: readonly Ablation[] = [
  { key: "both", title: { en: "rules and learned part", zh: "规则 + 学习" }, tagger: shipped },
  {
    key: "rules",
    title: { en: "rules only", zh: "仅规则" },
    tagger: { model: silent, judge: { ...shipped.judge, probability: () => 1 } },
  },
  {
    key: "learned",
    title: { en: "learned part only", zh: "仅学习" },
    tagger: { ...shipped, withoutRules: true },
  },
];
