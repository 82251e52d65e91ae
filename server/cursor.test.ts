import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { BadCursor } from "./errors.ts";

const scope = { field: "Query.commitments", of: [{ modality: ["MUST"] }, "PUBLISHED_ON"] };
const cursor = encodeCursor(scope, ["2023-05", "commitment_1"]);

test("a cursor gives back the key that it was made from", () => {
  expect(decodeCursor(scope, cursor)).toEqual(["2023-05", "commitment_1"]);
  expect(decodeCursor(scope, encodeCursor(scope, [3, "重庆", 0.5]))).toEqual([3, "重庆", 0.5]);
});

test.each([
  ["garbage", "garbage"],
  ["nothing", ""],
  ["a cut one", cursor.slice(0, -2)],
  ["ten thousand characters", "a".repeat(10_000)],
  [
    "one whose key was changed",
    Buffer.from(Buffer.from(cursor, "base64url").toString().replace("2023", "2024")).toString("base64url"),
  ],
  [
    "one of another version",
    Buffer.from(`9${Buffer.from(cursor, "base64url").toString().slice(1)}`).toString("base64url"),
  ],
])("%s is no cursor", (_, text) => {
  expect(() => decodeCursor(scope, text)).toThrow(BadCursor);
});

test.each([
  ["another field", { ...scope, field: "Query.documents" }],
  ["another filter", { ...scope, of: [{ modality: ["WILL"] }, "PUBLISHED_ON"] }],
  ["another order", { ...scope, of: [{ modality: ["MUST"] }, "DEADLINE"] }],
])("a cursor is not good for %s", (_, other) => {
  expect(() => decodeCursor(other, cursor)).toThrow(new BadCursor(other.field));
});
