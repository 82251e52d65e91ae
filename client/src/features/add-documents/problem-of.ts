import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { type Sentence, sentence } from "./sentence.ts";

/** What a failed request means for the person at the page: what happened and what to do, in both languages. */
export function problemOf(error: unknown): Sentence {
  if (ServerError.is(error)) return sentence("refused", { message: `HTTP ${error.statusCode}` });
  if (!CombinedGraphQLErrors.is(error)) return sentence("offline");
  const [first] = error.errors;
  switch (first?.extensions?.code) {
    case "DB_UNAVAILABLE":
      return sentence("noDatabase");
    case "RATE_LIMITED":
    case "TIMEOUT":
      return sentence("busy");
    default:
      return sentence("refused", { message: first?.message ?? "" });
  }
}
