import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { type Context, createContext, type Services } from "../context.ts";
import { publicError } from "../errors.ts";
import { limits } from "../limits.ts";
import { operationLimits } from "../operation-limits.ts";
import { answerPlugin } from "./answer-plugin.ts";
import { currentRequest, currentRequestId } from "./current-request.ts";
import type { Metrics } from "./metrics.ts";

/** Serves `/graphql`: queries and mutations by POST, queries also by GET. Gives the server, to be stopped after `app`. */
export async function addGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  services: Services,
  metrics: Metrics,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    maxRecursiveSelections: limits.maxRecursiveSelections,
    parseOptions: { maxLexicalTokens: limits.maxQueryTokens },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    validationRules: [operationLimits],
    formatError: (formatted, error) => publicError(formatted, error, currentRequestId()),
    // The process stops in an order of its own, which knows about the database too.
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(app), answerPlugin(app.log, metrics)],
  });
  await apollo.start();

  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(services, request.id),
  });
  await app.register(async (routes) => {
    // Apollo refuses every other media type itself, as a request that another site may have caused.
    routes.addContentTypeParser("*", (_, payload, done) => {
      payload.resume();
      done(null, undefined);
    });
    routes.route({
      method: ["GET", "POST"],
      url: "/graphql",
      handler: (request, reply) => currentRequest.run(request.id, () => handle.call(app, request, reply)),
    });
  });
  return apollo;
}
