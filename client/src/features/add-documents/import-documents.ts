import { graphql } from "../../api/generated/index.ts";

/** Stores texts; one result a text, in the order given. */
export const importDocuments = graphql(`
  mutation ImportDocuments($input: [DocumentInput!]!, $idempotencyKey: String) {
    importDocuments(input: $input, idempotencyKey: $idempotencyKey) {
      id
      documents {
        source
        status
        problem
        document {
          id
        }
      }
    }
  }
`);

/** Removes a document and what only it supported. */
export const deleteDocument = graphql(`
  mutation DeleteDocument($id: ID!) {
    deleteDocument(id: $id) {
      id
      deleted
    }
  }
`);
