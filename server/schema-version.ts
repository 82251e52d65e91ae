/** Version of the GraphQL schema: the second number rises with every addition, the first with every break. */
export const schemaVersion = "1.1";
