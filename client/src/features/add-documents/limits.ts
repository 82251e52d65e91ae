import { useQuery } from "@apollo/client/react";
import { graphql } from "../../api/generated/index.ts";

/** Asks what the server takes at once. */
export const importLimits = graphql(`
  query ImportLimits {
    limits {
      maxDocumentLength
      maxDocumentsPerImport
      maxBodyBytes
    }
  }
`);

/** What the server takes at once. */
export interface ImportLimits {
  /** UTF-16 code units of one text. */
  readonly maxDocumentLength: number;
  readonly maxDocumentsPerImport: number;
  readonly maxBodyBytes: number;
}

/** The server's limits; null until they are known. */
export function useImportLimits(): ImportLimits | null {
  const { data } = useQuery(importLimits);
  return data?.limits ?? null;
}
