import { createHash } from "node:crypto";
import { type Key, keyRow } from "#cypher/rows/page-row";
import { BadCursor } from "./errors.ts";

const VERSION = "1";
const MAX_LENGTH = 1_000;

/** Which list a cursor belongs to: the field, what it hangs on, and every argument that decides its rows and order. */
export interface Scope {
  /** `Query.commitments`: the name that an error says. */
  readonly field: string;
  /** Id of the parent, order, filter …: anything that JSON can hold. */
  readonly of: unknown;
}

/** Makes the opaque cursor of a row from its sort key; it is good for lists of this scope only. */
export function encodeCursor(scope: Scope, key: Key): string {
  const payload = JSON.stringify(key);
  return Buffer.from(`${VERSION}${seal(scope, payload)}${payload}`, "utf8").toString("base64url");
}

/** The sort key inside a cursor; BadCursor where it is damaged, of another version or of another list. */
export function decodeCursor(scope: Scope, cursor: string): Key {
  if (cursor.length > MAX_LENGTH) throw new BadCursor(scope.field);
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const payload = text.slice(VERSION.length + SEAL_LENGTH);
  if (
    !text.startsWith(VERSION) ||
    text.slice(VERSION.length, VERSION.length + SEAL_LENGTH) !== seal(scope, payload)
  )
    throw new BadCursor(scope.field);
  return keyRow.parse(JSON.parse(payload));
}

const SEAL_LENGTH = 16;

/** Ties a key to its list. It is no secret: who forges a cursor only learns what any other page would show. */
function seal(scope: Scope, payload: string): string {
  return createHash("sha256")
    .update(JSON.stringify([VERSION, scope.field, scope.of]))
    .update(payload)
    .digest("hex")
    .slice(0, SEAL_LENGTH);
}
