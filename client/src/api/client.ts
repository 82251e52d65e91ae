import { ApolloClient, ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from "@apollo/client";
import { ServerError } from "@apollo/client/errors";
import { RetryLink } from "@apollo/client/link/retry";
import { possibleTypes } from "./possible-types.ts";

interface Page {
  readonly nodes?: readonly unknown[];
}

/**
 * A list that grows page by page: a page asked for with `after` goes behind what is there, one without starts anew.
 * `keyArgs` name the arguments that make it another list.
 */
function growingList(keyArgs: readonly string[]): FieldPolicy<Page> {
  return {
    keyArgs: [...keyArgs],
    merge(existing, incoming, { args }) {
      if (!args?.after || existing?.nodes === undefined) return incoming;
      return { ...incoming, nodes: [...existing.nodes, ...(incoming.nodes ?? [])] };
    },
  };
}

const listsOfAnEntity = {
  fields: {
    commitments: growingList(["role"]),
    mentions: growingList([]),
  },
};

/** A cache that knows which types stand behind Node, Entity and Actor, and which lists grow page by page. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Official: listsOfAnEntity,
      Agency: listsOfAnEntity,
      Region: listsOfAnEntity,
      Industry: listsOfAnEntity,
      Program: listsOfAnEntity,
    },
  });
}

/** A server that is busy or just starting answers a moment later; only questions are asked again, never changes. */
const patience = new RetryLink({
  delay: { initial: 400, max: 3000 },
  attempts: {
    max: 4,
    retryIf: (error, { operationType }) =>
      operationType === "query" && ServerError.is(error) && [502, 503, 504].includes(error.statusCode),
  },
});

/** The client of our own server: the page and the API have one origin. */
export function makeClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([patience, new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
    cache: makeCache(),
  });
}
