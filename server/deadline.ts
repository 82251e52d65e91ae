import type { Database } from "#cypher/driver";
import { DatabaseUnavailable, NoAnswerInTime, StatementTimeout } from "#cypher/errors";

/** Only reading: what a question may do. */
export type Reader = Pick<Database, "read">;

/** How long one question may take in all, in ms. */
export const QUESTION_DEADLINE = 6_000;
/** So much earlier the database itself gives up a statement, so that its own error arrives in time. */
const MARGIN = 1_000;

/**
 * Reads for one question. It ends by its deadline even when the database is silent: a driver waits for ever for a server
 * that accepts a statement and does not answer. A lost connection is tried once more, because an idle one may have gone.
 */
export function readerWithDeadline(database: Reader, deadline = QUESTION_DEADLINE): Reader {
  const ends = performance.now() + deadline;
  const left = () => Math.max(1, Math.round(ends - performance.now()));
  return {
    async read(query, params, timeoutMs = deadline - MARGIN) {
      const attempt = () => until(ends, database.read(query, params, Math.min(timeoutMs, left())));
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
