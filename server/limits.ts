/** The bounds that this server keeps; each is refused with a clear error where a request goes beyond it. */
export const limits = {
  /** Items on one page of a list. */
  maxPageSize: 100,
  defaultPageSize: 20,
  /** A hub opens in two requests: counts, then neighbours. */
  maxNeighboursPageSize: 250,
  /** Enough to mark a whole document. */
  maxMentionsPageSize: 1_000,
  /** Ids in one list argument. */
  maxIds: 100,
  maxSubgraphIds: 500,
  maxSearchLength: 256,
  /** UTF-16 code units of one text. */
  maxDocumentLength: 200_000,
  maxSourceLength: 300,
  maxTitleLength: 300,
  maxDocumentsPerImport: 100,
  maxPathHops: 6,
  maxPaths: 10,
  maxContext: 500,
  maxStatsGroups: 200,
  maxFilterDepth: 4,
  maxFilterConditions: 50,
  maxQueryTokens: 2_000,
  maxQueryDepth: 12,
  /** Objects that an answer could hold, estimated before anything is read. */
  maxQueryCost: 10_000,
  maxAliases: 30,
  maxRootFields: 20,
  maxDirectives: 20,
  /** Selections with fragments expanded; graphql-js would go on to ten million. */
  maxRecursiveSelections: 50_000,
  maxBodyBytes: 1_048_576,
  maxIdempotencyKeyLength: 100,
} as const;
