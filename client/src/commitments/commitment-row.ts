import { graphql } from "../api/generated/gql.ts";
import type { CommitmentRowFragment } from "../api/generated/graphql.ts";
import type { EvidencePlace } from "../state/selection.ts";

/** What a row of a table shows of a commitment, and where its sentence stands. */
export const CommitmentRow = graphql(`
  fragment CommitmentRow on Commitment {
    id
    action
    modality
    deadline
    deadlineText
    documentCount
    confidence
    speaker {
      id
      name
    }
    actors {
      __typename
      ... on Agency {
        id
        name
      }
      ... on Region {
        id
        name
      }
    }
    partners {
      __typename
      ... on Agency {
        id
        name
      }
      ... on Region {
        id
        name
      }
    }
    programs {
      __typename
      id
      name
    }
    industries {
      __typename
      id
      name
    }
    regions {
      __typename
      id
      name
    }
    targets {
      id
      metric
      comparator
      value
      unit
      deadline
      confidence
    }
    evidence {
      start
      end
      quote
      document {
        id
        title
        publishedOn
      }
    }
  }
`);

/** Where the sentence of a commitment stands. */
export function placeOf({ id, evidence }: CommitmentRowFragment): EvidencePlace {
  return { documentId: evidence.document.id, start: evidence.start, end: evidence.end, commitmentId: id };
}

/** The programs, industries and regions that a commitment is about. */
export function objectsOf({ programs, industries, regions }: CommitmentRowFragment) {
  return [...programs, ...industries, ...regions];
}
