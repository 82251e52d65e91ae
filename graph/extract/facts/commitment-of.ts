import type { Target } from "../../model/commitment.ts";
import { type CommitmentId, commitmentId, type EntityId, targetId } from "../../model/ids.ts";
import { quoteOf } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { Mention } from "../layers.ts";
import { actTogetherIn } from "./collaborations.ts";
import type { MentionIndex } from "./mention-index.ts";
import { type Metric, metricOf } from "./metrics.ts";
import { type Partnership, partnerIds } from "./partners.ts";
import type { Quantity } from "./quantities.ts";
import type { Statement } from "./statements.ts";
import type { Draft } from "./weigh-commitments.ts";
import { zippedMetricsOf } from "./zipped-metrics.ts";

/**
 * Makes a statement a commitment: what it is about lies behind its subject, its evidence is the clause.
 * Example of ours: 市港航局|将会同市财政局改造码头9座 → partner 市财政局, target 码头 = 9 座. Null where it is about nothing that we know.
 */
export function commitmentOf(
  text: DocumentText,
  index: MentionIndex,
  statement: Statement,
  partnerships: readonly Partnership[],
): Draft | null {
  const { clause, head, speaker, modality, deadline, quantities } = statement;
  const objects = index.inside({ start: head.subject?.end ?? clause.start, end: clause.end });
  const programs = idsOf(objects, "Program");
  const industries = idsOf(objects, "Industry");
  if (quantities.length === 0 && isDescription(text, statement)) return null;
  const together = actTogetherIn(text.shadow, statement, clause.end);
  const said = programs.length + industries.length + quantities.length + partnerships.length;
  if (said === 0 && !together) return null;
  const actors = [...new Set(statement.actors)].sort();
  const partners = [...new Set([...partnerIds(partnerships, actors), ...statement.assists])].sort();
  const regions = idsOf(objects, "Region").filter((id) => !actors.includes(id) && !partners.includes(id));
  const action = head.innerVerb?.words ?? "";
  const evidence = { start: clause.start, end: clause.end };
  const zipped = zippedMetricsOf(text, head, quantities, index);
  const company = partnerships.map((partnership) => partnership.evidence);
  const promised = quantities.map((quantity, order) => {
    const metric = zipped?.metrics[order];
    const named =
      zipped && metric
        ? { metric, ...zipped.place }
        : metricOf(text, head, quantity, statement.times, company);
    return { quantity, named };
  });
  const id = commitmentId(
    [
      [speaker ?? ""],
      actors,
      partners,
      [...programs, ...industries, ...regions].sort(),
      [action],
      [modality],
      [deadline.period ?? "", deadline.words ?? "", deadline.default ?? ""],
      promised
        .map(
          ({ named, quantity: { comparator, value, unit } }) => `${named.metric}${comparator}${value}${unit}`,
        )
        .sort(),
      [quoteOf(text.text, evidence)],
    ].map((part) => part.join(" ")),
  );
  const targets = promised.map(({ named, quantity }) => targetOf(text, named, statement, quantity, id));
  return {
    id,
    speaker,
    actors,
    partners,
    programs,
    industries,
    regions,
    action,
    modality,
    deadline: deadline.period,
    deadlineText: deadline.words,
    targets: distinct(targets),
    evidence,
    rests: {
      way: statement.way,
      cued: statement.cued,
      verb: head.verb ? "head" : head.innerVerb ? "inside" : "none",
      table: false,
    },
  };
}

/** 江州市|是西部港口: what somebody is, is no commitment; 是|由市港航局建设的 is one. */
function isDescription({ shadow }: DocumentText, { head, clause, cued }: Statement): boolean {
  return !cued && copula.test(shadow.slice(head.bodyStart, Math.min(clause.end, head.bodyStart + 6)));
}

const copula = /^(?:[也又更便就既都不仅]{0,2}是(?!否)|已经?成为|成为了?|堪称|作为)/;

function targetOf(
  text: DocumentText,
  { metric, start, end }: Metric,
  statement: Statement,
  quantity: Quantity,
  commitment: CommitmentId,
): Omit<Target, "confidence"> {
  const deadline = statement.deadline.period ?? statement.deadline.default;
  const { comparator, value, unit } = quantity;
  const evidence = { start, end };
  const quote = quoteOf(text.text, evidence);
  const id = targetId([commitment, metric, comparator, String(value), unit, deadline ?? "", quote]);
  return { id, metric, comparator, value, unit, deadline, evidence };
}

function idsOf(mentions: readonly Mention[], type: "Program" | "Industry" | "Region"): EntityId[] {
  const ids = mentions.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.id);
  return [...new Set(ids)].sort();
}

function distinct<T extends { readonly id: string }>(targets: readonly T[]): T[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
