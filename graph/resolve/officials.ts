import type { Official } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";

/**
 * An official is known by name and body: namesakes at different bodies stay apart. `anchor` is the smallest key of the bodies at
 * which the document gives posts, else the key of its home region.
 */
export function officialOf(name: string, anchor: string): Official {
  const key = `${name}@${anchor}`;
  return { type: "Official", id: entityId("Official", key), key, name };
}
