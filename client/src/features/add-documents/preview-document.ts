import type { PreviewDocumentQuery } from "../../api/generated/graphql.ts";
import { graphql } from "../../api/generated/index.ts";

/** What would be found in a text; nothing is stored. */
export type Preview = PreviewDocumentQuery["previewDocument"];
export type PreviewedEntity = Preview["entities"][number];
export type PreviewedCommitment = Preview["commitments"][number];

/** Asks what would be found in a text. Ids of previewed things depend on the text only, so answers must not share a cache. */
export const previewDocument = graphql(`
  query PreviewDocument($input: DocumentInput!) {
    previewDocument(input: $input) {
      id
      title
      publishedOn
      homeRegion
      length
      entities {
        id
        type
        name
        confidence
        mentions {
          start
          end
        }
      }
      commitments {
        id
        speaker
        actors
        partners
        objects
        action
        modality
        deadline
        deadlineText
        confidence
        targets {
          metric
          comparator
          value
          unit
          deadline
          confidence
          evidence {
            start
            end
            quote
          }
        }
        evidence {
          start
          end
          quote
        }
      }
      posts {
        official
        agency
        title
        evidence {
          start
          end
        }
      }
      collaborations {
        parties
        evidence {
          start
          end
          quote
        }
      }
    }
  }
`);
