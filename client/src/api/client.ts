import { ApolloClient, type FieldPolicy, HttpLink, InMemoryCache } from "@apollo/client";
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

/** The client of our own server: the page and the API have one origin. */
export function makeClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
    cache: makeCache(),
  });
}
