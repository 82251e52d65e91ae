import type { Database } from "#cypher/driver";

/** What every resolver gets: one per request. */
export interface Context {
  readonly database: Database;
}
