import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;
const pages = ["index.html", "graphiql.html"].map((page) => resolve(root, page)).filter(existsSync);

/** Builds the client's pages into client/dist; in development the API of a running server answers. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: {
    alias: [
      // Browsers read html themselves; what graph/text asks of linkedom elsewhere is asked of them here.
      { find: "linkedom", replacement: resolve(root, "src/features/add-documents/parse-html.ts") },
      // Files of packages have addresses in browsers, no paths.
      {
        find: /^.*\/pdf-library\.ts$/,
        replacement: resolve(root, "src/features/add-documents/pdf-library.ts"),
      },
    ],
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": { target: "http://127.0.0.1:4000", changeOrigin: true } },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy allows files of our own origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: pages },
  },
  worker: { format: "es" },
});
