import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import { Kind, OperationTypeNode } from "graphql";
import type { Context } from "../context.ts";
import { ApiError, isErrorCode, statusOf } from "../errors.ts";
import { checkCost } from "../operation-cost.ts";
import type { Metrics } from "./metrics.ts";

const MODERN = "application/graphql-response+json";

/**
 * What happens around every operation: its cost is checked before it runs; an answer without data gets the status of its
 * first error; time and errors are counted; what only we may know goes to the log.
 */
export function answerPlugin(log: FastifyBaseLogger, metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      const began = performance.now();
      const modern = (request.http?.headers.get("accept") ?? "").includes(MODERN);
      return {
        async didResolveOperation({ schema, document, operation, request: { variables } }) {
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
            throw new ApiError(
              "BAD_REQUEST",
              "Subscriptions are answered as server-sent events at /graphql/stream.",
            );
          if (operation) checkCost(schema, document, operation, variables ?? {});
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            const known =
              error.extensions?.code !== undefined && error.extensions.code !== "INTERNAL_SERVER_ERROR";
            if (known || isExpected(error.originalError)) continue;
            log.error(
              { err: error.originalError ?? error, path: error.path, requestId: contextValue.requestId },
              "operation failed",
            );
          }
        },
        async willSendResponse({ response, operation }) {
          if (response.body.kind !== "single") return;
          const { data, errors = [] } = response.body.singleResult;
          const codes = errors.map(({ extensions }) => String(extensions?.code));
          // Apollo's own 405 and 415 say more than a code could.
          if (errors.length > 0 && !data && [undefined, 200, 400, 500].includes(response.http.status))
            response.http.status = statusFor(codes[0], modern);
          const roots = operation?.selectionSet.selections.map((selection) =>
            selection.kind === Kind.FIELD ? selection.name.value : "fragment",
          );
          const fields = [...new Set(roots ?? ["none"])].sort().slice(0, 3).join("+");
          metrics.operation(fields, (performance.now() - began) / 1_000, codes);
        },
      };
    },
  };
}

/**
 * A client that knows the newer media type gets a telling status. An older one takes anything but 200 for a broken
 * connection and never shows the error inside, so it gets 200 for what is wrong with its request and nothing else.
 */
function statusFor(code: string | undefined, modern: boolean): number {
  const status = code !== undefined && isErrorCode(code) ? statusOf[code] : 500;
  return modern || status >= 500 || code === "BAD_REQUEST" ? status : 200;
}

function isExpected(error: unknown): boolean {
  return (
    error instanceof Error && ["ApiError", "StatementTimeout", "DatabaseUnavailable"].includes(error.name)
  );
}
