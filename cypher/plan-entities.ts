import { countForms, type FormCounts, namePropertiesOf } from "#graph/load/entity-names";
import type { NodeRecord, Properties } from "#graph/load/graph-contents";
import type { EntityType } from "#graph/model/entity";
import type { StoredEntity } from "./writes/read-entities.ts";

/** An entity as a document has it. */
export interface FoundEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly node: NodeRecord;
  /** The distinct words that name it in the document; none where it is context. */
  readonly forms: readonly string[];
  /** The region that it serves or is part of. */
  readonly region: string | null;
}

export interface EntityPlan {
  /** Entities that are new or whose own properties have changed. */
  readonly write: readonly {
    readonly id: string;
    readonly type: EntityType;
    readonly properties: Properties;
  }[];
  /** Entities that only gain forms of their name. */
  readonly rename: readonly { readonly id: string; readonly properties: Properties }[];
  /** Ids of entities whose place among the regions is new. */
  readonly move: readonly string[];
}

/** Compares what a document has with what is stored; what is the same is not written again. */
export function planEntities(
  found: readonly FoundEntity[],
  stored: ReadonlyMap<string, StoredEntity>,
): EntityPlan {
  const write: { id: string; type: EntityType; properties: Properties }[] = [];
  const rename: { id: string; properties: Properties }[] = [];
  const move: string[] = [];
  for (const { type, name, node, forms, region } of found) {
    const { id } = node;
    const known = stored.get(id);
    if (!known || !sameProperties(known.base, node.properties)) {
      const counts = countForms(known ? countsOf(known) : new Map(), forms, 1);
      write.push({ id, type, properties: { ...node.properties, ...namePropertiesOf(type, name, counts) } });
    } else {
      const properties = renamed(known, forms, 1);
      if (properties) rename.push({ id, properties });
    }
    if ((known?.region ?? null) !== region) move.push(id);
  }
  return { write, rename, move };
}

/** What changes about a stored entity when a document's forms are counted in (1) or out (-1); null where nothing does. */
export function renamed(known: StoredEntity, forms: readonly string[], by: 1 | -1): Properties | null {
  const before = countsOf(known);
  const after = countForms(
    before,
    forms.filter((form) => form !== known.name),
    by,
  );
  const aliases = [...after.keys()].sort();
  if (aliases.join("\n") !== known.aliases.join("\n")) return namePropertiesOf(known.type, known.name, after);
  const aliasDocuments = aliases.map((alias) => after.get(alias) ?? 0);
  return aliasDocuments.some((count, at) => count !== known.aliasDocuments[at]) ? { aliasDocuments } : null;
}

function countsOf({ aliases, aliasDocuments }: StoredEntity): FormCounts {
  return new Map(aliases.map((alias, at) => [alias, aliasDocuments[at] ?? 0]));
}

/** A property that is null on one side and absent on the other is the same. */
function sameProperties(a: Properties, b: Properties): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => (a[name] ?? null) === (b[name] ?? null));
}
