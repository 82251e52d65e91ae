import type { FastifyError, FastifyInstance } from "fastify";
import type { ErrorCode } from "../errors.ts";

/** Answers requests that never reach GraphQL – too large, no JSON, another media type – in the shape of all errors. */
export function addRequestErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "request failed");
    const { code, message } = described(status, error);
    return reply
      .code(status)
      .type("application/json; charset=utf-8")
      .send({ errors: [{ message, extensions: { code, retryable: false, requestId: request.id } }] });
  });
}

function described(status: number, error: FastifyError): { code: ErrorCode; message: string } {
  if (status === 413)
    return {
      code: "PAYLOAD_TOO_LARGE",
      message: "The request is larger than 1 MiB. Send fewer documents at once.",
    };
  if (status === 415)
    return {
      code: "UNSUPPORTED_MEDIA",
      message: "A request is JSON in UTF-8: send content-type application/json.",
    };
  if (status < 500) return { code: "BAD_REQUEST", message: `The request cannot be read: ${error.message}` };
  return {
    code: "INTERNAL",
    message: "Something went wrong inside the server; its log has the details under the request's id.",
  };
}
