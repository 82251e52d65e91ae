import { GraphQLScalarType, Kind } from "graphql";
import { lastDayOf } from "#graph/model/period";
import { ApiError } from "../errors.ts";

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const GraphQLDate = new GraphQLScalarType({
  name: "Date",
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

function day(value: unknown): string {
  if (
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !value.startsWith("0000") &&
    lastDayOf(value) === value
  )
    return value;
  throw new ApiError(
    "BAD_USER_INPUT",
    `A date is a day of the calendar written YYYY-MM-DD, such as 2025-12-31, got ${JSON.stringify(value)}.`,
  );
}
