import type { FastifyInstance } from "fastify";

const ours = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only to names of this machine: a page from elsewhere that makes its own name point here (DNS rebinding) would
 * otherwise be of the same origin. Health and metrics, which other containers ask by name, change nothing and stay open.
 */
export function addHostCheck(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    const { pathname } = new URL(request.url, "http://server");
    if (
      ours.has(request.hostname.toLowerCase()) ||
      pathname.startsWith("/health/") ||
      pathname === "/metrics"
    )
      return;
    await reply.code(421).send({
      errors: [
        {
          message: `This server answers to localhost and 127.0.0.1, not to ${JSON.stringify(request.hostname)}.`,
          extensions: { code: "BAD_REQUEST", retryable: false, requestId: request.id },
        },
      ],
    });
  });
}
