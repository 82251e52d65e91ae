import { z } from "zod";
import { type DocumentId, tagOf } from "#graph/model/ids";

/** An id of a document, as the database returns it. */
export const documentIdRow = z.custom<DocumentId>(
  (value) => typeof value === "string" && tagOf(value) === "document",
);
