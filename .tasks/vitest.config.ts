import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");
const needsDatabase = ["**/*.neo4j.test.ts"];
const needsBrowser = ["client/e2e/**/*.browser.test.ts"];

/** Apollo loads graphql the way Node does; the tests must get the very same module, not the one meant for bundlers. */
const resolveAsNode = { alias: { graphql: resolve(root, "node_modules/graphql/index.js") } };

/** Milliseconds: no test is about speed, so a busy machine must not fail one. */
const patient = 60_000;

/** Four kinds of tests: pure ones, components in a simulated page, against a real Neo4j, in a real browser. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: resolveAsNode,
        test: {
          name: "unit",
          include: ["{graph,cypher,server,.tasks}/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...needsDatabase, ...needsBrowser],
          testTimeout: patient,
        },
      },
      {
        root,
        test: {
          name: "client",
          environment: "jsdom",
          include: ["client/src/**/*.test.{ts,tsx}"],
          setupFiles: ["client/src/test-setup.ts"],
          testTimeout: patient,
        },
      },
      {
        root,
        resolve: resolveAsNode,
        test: {
          name: "neo4j",
          include: needsDatabase,
          exclude: ["**/node_modules/**"],
          globalSetup: ["cypher/local/test-server.ts"],
          // The Community edition has one database: files take turns and each starts by emptying it.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve: resolveAsNode,
        test: {
          name: "browser",
          include: needsBrowser,
          globalSetup: ["cypher/local/test-server.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
