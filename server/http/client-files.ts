import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** File names in this folder carry a hash of their content. */
const HASHED = "/assets/";

/** Serves the built client: its files, GraphiQL, and the one page that every address of the client shares. */
export async function addClientFiles(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, "index.html"));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      dotfiles: "ignore",
      cacheControl: false,
      setHeaders: (reply, path) => {
        const forever = path.replaceAll("\\", "/").includes(HASHED);
        reply.header("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });

  app.get("/graphiql", (_, reply) => page(reply, "graphiql.html"));
  app.get("/", (_, reply) => page(reply, "index.html"));
  app.setNotFoundHandler((request, reply) =>
    isPageOfClient(request) ? page(reply, "index.html") : notFound(request, reply),
  );

  function page(reply: FastifyReply, file: string) {
    if (built && existsSync(join(folder, file))) return reply.sendFile(file);
    return reply.code(503).type("text/html; charset=utf-8").send(notBuilt);
  }
}

/** Addresses inside the client have no dot in their parts; files, dot files and climbing paths have one. */
function isPageOfClient({ method, url, headers }: FastifyRequest): boolean {
  const path = decoded(url.split("?", 1)[0] ?? "");
  return (
    (method === "GET" || method === "HEAD") &&
    (headers.accept ?? "").includes("text/html") &&
    path !== null &&
    !path.includes(".") &&
    !/^\/(graphql|graphiql|health|metrics|assets)(\/|$)/.test(path)
  );
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function notFound(request: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).send({
    errors: [
      {
        message:
          "There is nothing at this address. The client is at /, the API at /graphql, its explorer at /graphiql.",
        extensions: { code: "BAD_REQUEST", retryable: false, requestId: request.id },
      },
    ],
  });
}

const notBuilt = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>Policy Graph</title>
<p>网页尚未构建，请运行 <code>npm start</code>；接口在 <code>/graphql</code>。</p>
<p lang="en">The client is not built yet: run <code>npm start</code>. The API is at <code>/graphql</code>.</p></html>`;
