import type { Database } from "#cypher/driver";
import { DatabaseUnavailable, NoAnswerInTime, StatementTimeout } from "#cypher/errors";

/** Only reading: what a question may do. */
export type Reader = Pick<Database, "read">;

/** How long one question may take in all, and how long the database may work on one statement of it, in ms. */
export const QUESTION_DEADLINE = 6_000;
const STATEMENT_DEADLINE = 5_000;

/**
 * Reads for one question. It ends by its deadline even when the database is silent: a driver waits for ever for a server
 * that accepts a statement and does not answer. A lost connection is tried once more, because an idle one may have gone.
 */
export function readerWithDeadline(database: Reader, deadline = QUESTION_DEADLINE): Reader {
  const ends = performance.now() + deadline;
  return {
    async read(query, params, timeoutMs = STATEMENT_DEADLINE) {
      const attempt = () =>
        until(
          ends,
          database.read(
            query,
            params,
            Math.max(1, Math.min(timeoutMs, Math.round(ends - performance.now()))),
          ),
        );
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable) || error instanceof NoAnswerInTime) throw error;
        return attempt();
      }
    },
  };
}

async function until<T>(ends: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StatementTimeout("The database did not answer in time.")),
      Math.max(0, ends - performance.now()),
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
