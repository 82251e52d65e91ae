import type { Official } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";
import { simplifiedOf } from "../text/shadow.ts";

/**
 * An official is known by name and body: namesakes at different bodies stay apart. `anchor` is the smallest key of the bodies at
 * which the document gives posts, else the key of its home region.
 */
export function officialOf(written: string, anchor: string): Official {
  const name = simplifiedOf(written);
  const key = `${name}@${anchor}`;
  return { type: "Official", id: entityId("Official", key), key, name };
}
