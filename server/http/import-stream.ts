import type { FastifyInstance } from "fastify";
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { Response } from "graphql-sse";
import { createHandler } from "graphql-sse/lib/use/fastify";
import { type Context, createContext, type Services } from "../context.ts";
import { ApiError, isErrorCode, publicError, statusOf } from "../errors.ts";
import { limits } from "../limits.ts";
import { checkCost } from "../operation-cost.ts";
import { operationLimits } from "../operation-limits.ts";

/** Serves `/graphql/stream`: subscriptions as server-sent events, under the same rules and limits as `/graphql`. */
export function addImportStream(app: FastifyInstance, schema: GraphQLSchema, services: Services): void {
  const open = new Set<() => void>();
  const handle = createHandler<Record<keyof Context, unknown> & Pick<Context, "requestId">>({
    onSubscribe: (request, { query, operationName, variables }) => {
      const id = request.raw.id;
      try {
        return {
          ...checkedOperation(schema, query, operationName, variables),
          contextValue: { ...createContext(services, id) },
        };
      } catch (error) {
        return refusal(error, id);
      }
    },
    onNext: (context, _, result) =>
      result.errors
        ? {
            ...result,
            errors: result.errors.map((error) =>
              asGraphqlError(publicError(error.toJSON(), error, context.requestId)),
            ),
          }
        : undefined,
  });

  app.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    handler: async (request, reply) => {
      const end = (): void => void reply.raw.end();
      open.add(end);
      reply.raw.once("close", () => open.delete(end));
      reply.hijack();
      await handle(request, reply);
    },
  });
  // A stream may last as long as its reader likes: at the end it must not hold up the server.
  app.addHook("preClose", async () => {
    for (const end of open) end();
  });
}

function checkedOperation(
  schema: GraphQLSchema,
  query: string | DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | null | undefined,
): ExecutionArgs {
  const document = typeof query === "string" ? parsed(query) : query;
  const [invalid] = validate(schema, document, [...specifiedRules, operationLimits], { maxErrors: 20 });
  if (invalid)
    throw invalid.originalError ?? new ApiError("GRAPHQL_VALIDATION_FAILED", withoutHint(invalid.message));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new ApiError(
      "BAD_REQUEST",
      "This address takes subscriptions alone. Send queries and mutations to /graphql.",
    );
  checkCost(schema, document, operation, variables ?? {});
  return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.maxQueryTokens });
  } catch (error) {
    throw new ApiError("GRAPHQL_PARSE_FAILED", error instanceof Error ? error.message : String(error));
  }
}

/** graphql-js proposes names that exist; `/graphql` does not show them either. */
function withoutHint(message: string): string {
  return message.replace(/ ?Did you mean.*$/s, "");
}

function refusal(error: unknown, requestId: string): Response {
  const wrapped = new GraphQLError("refused", { originalError: error instanceof Error ? error : null });
  const shown = publicError(wrapped.toJSON(), wrapped, requestId);
  const code = String(shown.extensions?.code);
  return [
    JSON.stringify({ errors: [shown] }),
    {
      status: isErrorCode(code) ? statusOf[code] : 500,
      statusText: "",
      headers: { "content-type": "application/json; charset=utf-8" },
    },
  ];
}

function asGraphqlError({ message, extensions }: ReturnType<typeof publicError>): GraphQLError {
  return new GraphQLError(message, extensions ? { extensions } : {});
}
