import type { FastifyInstance } from "fastify";

export interface Readiness {
  /** Resolves where the database answers. */
  ping(): Promise<void>;
  /** Names of constraints and indexes that are missing. */
  missingSchema(): Promise<readonly string[]>;
}

/** `/health/live`: the process answers. `/health/ready`: it can answer questions; else 503 says what is missing. */
export function addHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_, reply) => {
    const problem = await problemOf(readiness);
    return problem ? reply.code(503).send({ status: "not ready", ...problem }) : { status: "ready" };
  });
}

const PATIENCE = 1_000;

async function problemOf({ ping, missingSchema }: Readiness) {
  try {
    await within(PATIENCE, ping());
    const missing = await within(PATIENCE, missingSchema());
    return missing.length > 0 ? { problem: "Constraints or indexes are missing.", missing } : null;
  } catch {
    return { problem: "The database does not answer." };
  }
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
