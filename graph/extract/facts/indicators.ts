import { commitmentId, type EntityId, targetId } from "../../model/ids.ts";
import type { Period } from "../../model/period.ts";
import { quoteOf } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { tableTargetsOf } from "./tables.ts";
import type { Draft } from "./weigh-commitments.ts";

/**
 * Makes each row of the indicator tables of a plan a commitment of the body that issues it.
 * Example of ours, in a plan of 山城市: 港口吞吐量|亿吨|2.1|3以上|预期性 → the city aims at >= 300000000 吨.
 */
export function indicatorsOf(text: DocumentText, publishedOn: Period | null, issuer: EntityId): Draft[] {
  return tableTargetsOf(text, publishedOn).map((target): Draft => {
    const { metric, comparator, value, unit, deadline, modality, row } = target;
    const quote = quoteOf(text.text, row);
    const id = commitmentId([issuer, metric, modality, `${comparator}${value}${unit}`, deadline, quote]);
    const targetKey = targetId([id, metric, comparator, String(value), unit, deadline, quote]);
    const draft = {
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
    return { ...draft, rests: { way: "standing table", cued: true, verb: "none", table: true } };
  });
}
