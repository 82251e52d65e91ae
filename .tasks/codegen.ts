import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { Date: "string" };

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
        mappers: {},
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
