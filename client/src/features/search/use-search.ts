import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { graphql } from "../../api/generated/gql.ts";
import type { SearchEntitiesQuery } from "../../api/generated/graphql.ts";

/** The question that the search box asks. */
export const SearchEntities = graphql(`
  query SearchEntities($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      nodes {
        __typename
        id
        name
        aliases
        commitmentCount
        ... on Agency {
          region {
            id
            name
          }
        }
        ... on Region {
          kind
          partOf {
            id
            name
          }
        }
        ... on Official {
          posts {
            title
            agency {
              id
              name
            }
          }
        }
        ... on Program {
          programKind: kind
        }
      }
      totalCount
    }
  }
`);

export type FoundEntity = SearchEntitiesQuery["search"]["nodes"][number];

/** How many results are shown. */
export const shown = 30;
const pause = 140;
/** Longest query that the API takes. */
export const maxQueryLength = 256;

/** The state of a search while the user types; queries go out when typing pauses. */
export function useSearch(typed: string) {
  const [query] = useDebouncedValue(typed.trim(), pause);
  const skip = query === "" || query.length > maxQueryLength;
  const { data, previousData, error, loading, refetch } = useQuery(SearchEntities, {
    variables: { query, first: shown },
    skip,
  });
  const answer = skip ? undefined : (data ?? previousData);
  return {
    query,
    found: answer?.search.nodes ?? [],
    total: answer?.search.totalCount ?? 0,
    settled: query === typed.trim() && !loading,
    error: skip ? undefined : error,
    retry: () => void refetch(),
  };
}
