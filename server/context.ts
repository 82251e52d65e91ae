import { type Reader, readerWithDeadline } from "./deadline.ts";
import type { Extractor } from "./extractor/extractor.ts";
import type { Imports } from "./imports.ts";
import { createLoaders, type Loaders } from "./loaders/loaders.ts";

/** What lives as long as the server. */
export interface Services {
  readonly database: Reader;
  readonly extractor: Extractor;
  readonly imports: Imports;
  /** How long one question may take, in ms. */
  readonly deadline: number;
}

/** What every resolver gets: one per request. */
export interface Context {
  readonly requestId: string;
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly extractor: Extractor;
  readonly imports: Imports;
}

/** A fresh context: nothing that one request read is shown to another. */
export function createContext(
  { database, extractor, imports, deadline }: Services,
  requestId: string,
): Context {
  const reader = readerWithDeadline(database, deadline);
  return { requestId, reader, loaders: createLoaders(reader), extractor, imports };
}
