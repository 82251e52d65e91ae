import { counts } from "#cypher/queries/counts";
import { limits } from "../limits.ts";
import { previewOf } from "../preview.ts";
import { checkIds } from "../questions/check-ids.ts";
import { listCollaborations } from "../questions/list-collaborations.ts";
import { listCommitments } from "../questions/list-commitments.ts";
import { listDocuments } from "../questions/list-documents.ts";
import { listEntities } from "../questions/list-entities.ts";
import { nodeById } from "../questions/node-by-id.ts";
import { pathsBetween } from "../questions/paths-between.ts";
import { search } from "../questions/search.ts";
import { sourceDocument } from "../questions/source-document.ts";
import { statistics } from "../questions/statistics.ts";
import { subgraphOf } from "../questions/subgraph-of.ts";
import type { QueryResolvers } from "../schema/generated/resolvers.ts";
import { schemaVersion } from "../schema-version.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, context) => nodeById(id, context),
  nodes: (_, { ids }, context) => {
    checkIds("ids", ids);
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  search: (_, args, context, info) => search(args, context, info),
  officials: (_, args, context, info) => listEntities("Official", args, context, info),
  agencies: (_, args, context, info) => listEntities("Agency", args, context, info),
  regions: (_, args, context, info) => listEntities("Region", args, context, info),
  industries: (_, args, context, info) => listEntities("Industry", args, context, info),
  programs: (_, args, context, info) => listEntities("Program", args, context, info),
  documents: (_, args, context, info) => listDocuments(args, context, info),
  commitments: (_, args, context, info) => listCommitments(args, context, info),
  collaborations: (_, args, context, info) => listCollaborations(args, context, info),
  subgraph: (_, { ids, relations }, context) => subgraphOf(ids, relations, context),
  paths: (_, args, context) => pathsBetween(args, context),
  previewDocument: async (_, { input }, context) =>
    previewOf(await context.extractor.extract(await sourceDocument(input, "input", context))),
  stats: (_, args, context) => statistics(args, context),
  counts: async (_, __, { reader }) => {
    const [row] = await reader.read(counts, {});
    if (!row) throw new Error("Counting gave no row.");
    return row;
  },
  schemaVersion: () => schemaVersion,
  limits: () => limits,
};
