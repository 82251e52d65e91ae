import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/**
 * Only what this server itself serves may run or be loaded. Style is the exception: Mantine writes its variables into a
 * style element and Cytoscape and CodeMirror add theirs at run time, none of which can carry a nonce in a static page.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server speaks plain http on the loopback; a proxy in front of it decides about https.
    strictTransportSecurity: false,
  });
}
