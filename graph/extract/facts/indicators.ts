import type { Commitment } from "../../model/commitment.ts";
import { commitmentId, type EntityId, targetId } from "../../model/ids.ts";
import type { Period } from "../../model/period.ts";
import { quoteOf } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { tableTargetsOf } from "./tables.ts";

/**
 * Makes each row of the indicator tables of a plan a commitment of the body that issues it.
 * Example of ours, in a plan of 山城市: 港口吞吐量|亿吨|2.1|3以上|预期性 → the city aims at >= 300000000 吨.
 */
export function indicatorsOf(text: DocumentText, publishedOn: Period | null, issuer: EntityId): Commitment[] {
  return tableTargetsOf(text, publishedOn).map((target): Commitment => {
    const { metric, comparator, value, unit, deadline, modality, row } = target;
    const quote = quoteOf(text.text, row);
    const id = commitmentId([issuer, metric, modality, `${comparator}${value}${unit}`, deadline, quote]);
    const targetKey = targetId([id, metric, comparator, String(value), unit, deadline, quote]);
    return {
      id,
      speaker: null,
      actors: [issuer],
      partners: [],
      programs: [],
      industries: [],
      regions: [],
      action: "",
      modality,
      deadline,
      deadlineText: deadline,
      targets: [{ id: targetKey, metric, comparator, value, unit, deadline, evidence: row }],
      evidence: row,
    };
  });
}
