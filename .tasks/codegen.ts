import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { Date: "string" };

/** GraphQL types whose parent value has the type of the same name with "Parent" after it in server/parents.ts. */
const mapped = [
  "Actor",
  "Agency",
  "AgencyConnection",
  "Collaboration",
  "CollaborationConnection",
  "Commitment",
  "CommitmentConnection",
  "Counts",
  "DeleteResult",
  "Document",
  "DocumentConnection",
  "DocumentPreview",
  "Entity",
  "EntityConnection",
  "Evidence",
  "ImportedDocument",
  "ImportProgress",
  "ImportResult",
  "Industry",
  "IndustryConnection",
  "Mention",
  "MentionConnection",
  "Neighbour",
  "NeighbourConnection",
  "Node",
  "Official",
  "OfficialConnection",
  "Path",
  "Post",
  "PreviewedCommitment",
  "PreviewedTarget",
  "Program",
  "ProgramConnection",
  "Region",
  "RegionConnection",
  "Stats",
  "Subgraph",
  "SubgraphEdge",
  "Target",
];
const mappers = Object.fromEntries(mapped.map((type) => [type, `../../parents.ts#${type}Parent`]));

const config: CodegenConfig = {
  schema: "server/schema/*.graphql",
  generates: {
    "server/schema/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars,
        contextType: "../../context.ts#Context",
        mapperTypeSuffix: "Row",
        defaultMapper: "unknown",
        mappers,
        maybeValue: "T | null",
        inputMaybeValue: "T | null | undefined",
      },
    },
    "client/src/api/generated/": {
      documents: ["client/src/**/*.{ts,tsx}", "!client/src/api/generated/**"],
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars,
        strictScalars: true,
      },
    },
  },
  ignoreNoDocuments: true,
  silent: true,
};

export default config;
