import { graphql } from "../api/generated/gql.ts";

/** The lines among some entities, without the words behind them. */
export const Picture = graphql(`
  query Picture($ids: [ID!]!) {
    subgraph(ids: $ids) {
      nodes {
        __typename
        id
        name
        confidence
      }
      edges {
        id
        from
        to
        relation
        label
        modality
        confidence
        count
      }
      missing
    }
  }
`);

/** The same variables for the same set of entities, so that undo and redo find the answer in the cache. */
export function pictureOf(ids: Iterable<string>): { readonly ids: string[] } {
  return { ids: [...new Set(ids)].sort() };
}
