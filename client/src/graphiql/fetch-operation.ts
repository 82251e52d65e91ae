import type { Fetcher } from "@graphiql/toolkit";
import { getOperationAST, OperationTypeNode, parse } from "graphql";
import { createClient } from "graphql-sse";

/** Sends an operation of the editor to our API: queries and mutations by POST, subscriptions over server-sent events. */
export const fetchOperation: Fetcher = async ({ query, variables, operationName }, options) => {
  const headers = options?.headers ?? {};
  const operation = getOperationAST(options?.documentAST ?? parse(query), operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
    const client = createClient({ url: "/graphql/stream", headers: { ...headers } });
    return client.iterate({ query, variables, ...(operationName && { operationName }) });
  }
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return answer.json();
};
