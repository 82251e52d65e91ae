import type { Commitment, Target } from "#graph/model/commitment";
import type { Extraction } from "#graph/model/document";
import type { Entity, EntityType } from "#graph/model/entity";
import { lastDayOf } from "#graph/model/period";
import { quoteOf, type Span } from "#graph/model/span";

export interface PreviewSpan extends Span {
  readonly quote: string;
}

export interface PreviewTarget
  extends Pick<Target, "metric" | "comparator" | "value" | "unit" | "deadline" | "confidence"> {
  readonly evidence: PreviewSpan;
}

export interface PreviewCommitment
  extends Pick<Commitment, "id" | "action" | "modality" | "deadline" | "deadlineText" | "confidence"> {
  readonly speaker: string | null;
  readonly actors: readonly string[];
  readonly partners: readonly string[];
  readonly objects: readonly string[];
  readonly targets: readonly PreviewTarget[];
  readonly evidence: PreviewSpan;
}

/** What was found in a text that is not stored: names instead of entities, quotes beside every place. */
export interface Preview {
  readonly id: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly homeRegion: string | null;
  readonly length: number;
  readonly entities: readonly {
    readonly id: string;
    readonly type: EntityType;
    readonly name: string;
    readonly confidence: number;
    readonly mentions: readonly PreviewSpan[];
  }[];
  readonly commitments: readonly PreviewCommitment[];
  readonly posts: readonly {
    readonly official: string;
    readonly agency: string;
    readonly title: string;
    readonly evidence: PreviewSpan;
  }[];
  readonly collaborations: readonly { readonly parties: readonly string[]; readonly evidence: PreviewSpan }[];
}

/** Shows an extraction by names, in reading order, deadlines as their last day. */
export function previewOf({
  document,
  mentioned,
  context,
  posts,
  commitments,
  collaborations,
}: Extraction): Preview {
  const entities = new Map<string, Entity>(
    [...mentioned.map(({ entity }) => entity), ...context].map((entity) => [entity.id, entity]),
  );
  const name = (id: string): string => entities.get(id)?.name ?? id;
  const span = ({ start, end }: Span): PreviewSpan => ({
    start,
    end,
    quote: quoteOf(document.text, { start, end }),
  });
  const target = ({
    metric,
    comparator,
    value,
    unit,
    deadline,
    confidence,
    evidence,
  }: Target): PreviewTarget => ({
    metric,
    comparator,
    value,
    unit,
    deadline: deadline ? lastDayOf(deadline) : null,
    confidence,
    evidence: span(evidence),
  });

  return {
    id: document.id,
    title: document.title,
    publishedOn: document.publishedOn,
    homeRegion: document.homeRegion ? name(document.homeRegion) : null,
    length: document.text.length,
    entities: mentioned
      .map(({ entity, confidence, mentions }) => ({
        id: entity.id,
        type: entity.type,
        name: entity.name,
        confidence,
        mentions: mentions.map(span),
      }))
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
    commitments: [...commitments]
      .sort(byEvidence)
      .map(({ id, action, modality, deadlineText, confidence, ...commitment }) => ({
        id,
        speaker: commitment.speaker ? name(commitment.speaker) : null,
        actors: commitment.actors.map(name),
        partners: commitment.partners.map(name),
        objects: [...commitment.programs, ...commitment.industries, ...commitment.regions].map(name),
        action,
        modality,
        deadline: commitment.deadline ? lastDayOf(commitment.deadline) : null,
        deadlineText,
        confidence,
        targets: commitment.targets.map(target),
        evidence: span(commitment.evidence),
      })),
    posts: [...posts].sort(byEvidence).map(({ official, agency, title, evidence }) => ({
      official: name(official),
      agency: name(agency),
      title,
      evidence: span(evidence),
    })),
    collaborations: [...collaborations]
      .sort(byEvidence)
      .map(({ parties, evidence }) => ({ parties: parties.map(name), evidence: span(evidence) })),
  };
}

function byEvidence(a: { readonly evidence: Span }, b: { readonly evidence: Span }): number {
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
}
