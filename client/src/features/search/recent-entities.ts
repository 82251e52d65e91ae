import type { EntityType } from "../../api/generated/graphql.ts";
import { entityTypes } from "../../theme/entity-marks.ts";

/** An entity that was chosen before on this device. */
export interface RecentEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

const storageKey = "policy-graph.recent";
const most = 8;

/** The entities chosen last, the newest first; none where storage is forbidden or holds something else. */
export function recentEntities(): readonly RecentEntity[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Notes a choice as the newest. */
export function rememberEntity({ id, type, name }: RecentEntity): void {
  keep([{ id, type, name }, ...recentEntities().filter((other) => other.id !== id)].slice(0, most));
}

/** Forgets all of them. */
export function forgetEntities(): void {
  keep([]);
}

function keep(entities: readonly RecentEntity[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(entities));
  } catch {
    return;
  }
}

function isRecent(value: unknown): value is RecentEntity {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "name" in value &&
    typeof value.name === "string" &&
    "type" in value &&
    entityTypes.some((type) => type === value.type)
  );
}
