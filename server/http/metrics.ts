import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What `/metrics` counts. */
export interface Metrics {
  /** One answered operation: the root field or fields, how long it took in seconds, and the codes of its errors. */
  operation(fields: string, seconds: number, codes: readonly string[]): void;
}

/** Adds `/metrics` for Prometheus: process, requests by route, operations by root field, errors by code. */
export function addMetrics(app: FastifyInstance): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time until an answer was sent, by route and status.",
    labelNames: ["route", "status"],
    registers: [register],
  });
  const operations = new Histogram({
    name: "graphql_operation_duration_seconds",
    help: "Time to answer an operation, by the fields at its root.",
    labelNames: ["fields"],
    registers: [register],
  });
  const errors = new Counter({
    name: "graphql_errors_total",
    help: "Errors in answers, by code.",
    labelNames: ["code"],
    registers: [register],
  });

  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    requests.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
  });
  app.get("/metrics", async (_, reply) => reply.type(register.contentType).send(await register.metrics()));

  return {
    operation(fields, seconds, codes) {
      operations.observe({ fields }, seconds);
      for (const code of codes) errors.inc({ code });
    },
  };
}
