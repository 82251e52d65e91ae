import type { Feature } from "../extract/confidence/weights.ts";
import { findByRules, findingsOf } from "../extract/entities/find-by-rules.ts";
import type { Model } from "../extract/entities/tagger/model.ts";
import { type NameInText, nameFeatures } from "../extract/entities/tagger/name-features.ts";
import { poolNames } from "../extract/entities/tagger/pool-names.ts";
import { tagSpans } from "../extract/entities/tagger/tag-spans.ts";
import { readText } from "../text/read-text.ts";
import type { LabelledDocument } from "./labelled-document.ts";
import { type Verdict, verdictOn } from "./verdict-on.ts";

/** A name that may be an entity, as the judge sees it, with what the careful reader says. */
export interface JudgedName {
  readonly name: string;
  readonly type: "Program" | "Industry";
  /** What `judgeText` writes of a feature, and how much of it there is. */
  readonly features: readonly Feature[];
  readonly verdict: Verdict;
}

/** Every name of a document that rules or tagger speak for. The model must not have been fitted on this document. */
export function judgedNames({ name, text, labels }: LabelledDocument, model: Model): JudgedName[] {
  const document = readText(text);
  const found = findByRules(document, {
    source: name,
    text,
    title: null,
    publishedOn: null,
    homeRegion: null,
  });
  const { words, segmentation, guesses } = found;
  const spans = tagSpans(document.shadow, words, segmentation, findingsOf(found, guesses), model);
  return poolNames(document.shadow, spans, guesses).map((evidence) => ({
    name: evidence.name,
    type: evidence.type,
    features: featuresOf({ shadow: document.shadow, segmentation, evidence }),
    verdict: verdictOn(evidence.name, evidence.type, labels),
  }));
}

function featuresOf(name: NameInText): Feature[] {
  const features: Feature[] = [];
  nameFeatures(name, (family, value, amount) =>
    features.push([`${name.evidence.type}\t${family}\t${value}`, amount]),
  );
  return features;
}
