import type { NodeRecord } from "#graph/load/graph-contents";
import {
  type GraphRelationship,
  graphRowsOf,
  type RelationshipType,
  surfacesOf,
} from "#graph/load/graph-rows";
import type { Extraction } from "#graph/model/document";
import type { Entity } from "#graph/model/entity";
import type { WriteTransaction } from "./driver.ts";
import { type FoundEntity, planEntities } from "./plan-entities.ts";
import type { Query } from "./query.ts";
import { readCommitments } from "./writes/read-commitments.ts";
import { readEntities } from "./writes/read-entities.ts";
import { writeCollaborations } from "./writes/write-collaborations.ts";
import { writeCommitments } from "./writes/write-commitments.ts";
import { writeDocument } from "./writes/write-document.ts";
import { writeEntities } from "./writes/write-entities.ts";
import { writeMentions } from "./writes/write-mentions.ts";
import { writeNames } from "./writes/write-names.ts";
import { writeParts } from "./writes/write-parts.ts";
import { writePosts } from "./writes/write-posts.ts";
import { writeStatements } from "./writes/write-statements.ts";
import { writeStructure } from "./writes/write-structure.ts";

type Step = (transaction: WriteTransaction) => Promise<unknown>;

/**
 * Writes a document and all that its extraction says; the document is new or was released before. Entities and
 * commitments that are stored already are written only where something about them is new.
 */
export async function writeFacts(
  transaction: WriteTransaction,
  extraction: Extraction,
  sources: readonly string[],
): Promise<void> {
  const rows = graphRowsOf(extraction);
  const [storedEntities, storedCommitments] = await Promise.all([
    transaction.run(readEntities, { ids: rows.entities.map(({ id }) => id) }),
    transaction.run(readCommitments, { ids: rows.commitments.map(({ id }) => id) }),
  ]);
  const entities = planEntities(
    foundIn(extraction, rows.entities),
    new Map(storedEntities.map((entity) => [entity.id, entity])),
  );
  const known = new Set(storedCommitments.map(({ id }) => id));
  const moved = new Set(entities.move);
  const document = rows.document.id;
  const all = (type: RelationshipType) => rows.relationships.filter((each) => each.type === type);
  const moving = (type: RelationshipType) => all(type).filter(({ from }) => moved.has(from));
  const fresh = (type: RelationshipType) => all(type).filter((each) => !known.has(commitmentOf(each)));
  const commitments = rows.commitments.filter(({ id }) => !known.has(id));
  const targets = new Set(fresh("HAS_TARGET").map(({ to }) => to));
  const stated = all("STATED_IN");
  const posts = all("HOLDS");
  const joint = all("COLLABORATES_WITH");

  const steps: readonly Step[] = [
    ...step(writeDocument, {
      id: document,
      properties: { ...rows.document.properties, sources: [...sources] },
    }),
    ...step(writeEntities, { rows: [...entities.write] }, entities.write.length),
    ...step(writeNames, { rows: [...entities.rename] }, entities.rename.length),
    ...step(
      writeStructure,
      { ids: [...moved], serves: moving("SERVES"), partOf: moving("PART_OF") },
      moved.size,
    ),
    ...step(writeMentions, {
      document,
      mentions: all("MENTIONED_IN"),
      context: all("CONTEXT_OF"),
      home: all("HOME_REGION"),
    }),
    ...step(writePosts, { rows: posts }, posts.length),
    ...step(
      writeCommitments,
      { commitments, targets: rows.targets.filter(({ id }) => targets.has(id)) },
      commitments.length,
    ),
    ...step(
      writeParts,
      {
        speaks: fresh("SPEAKS"),
        commitsTo: fresh("COMMITS_TO"),
        with: fresh("WITH"),
        about: fresh("ABOUT"),
        hasTarget: fresh("HAS_TARGET"),
      },
      commitments.length,
    ),
    ...step(writeStatements, { document, rows: stated }, stated.length),
    ...step(writeCollaborations, { rows: joint }, joint.length),
  ];
  // Sent without waiting in between; the server runs them in this order.
  await Promise.all(steps.map((run) => run(transaction)));
}

/** One statement to send; none where there are no rows for it. */
function step<Params>(query: Query<Params, never>, params: Params, rows = 1): Step[] {
  return rows === 0 ? [] : [(transaction) => transaction.run(query, params)];
}

function foundIn({ document, mentioned, context }: Extraction, nodes: readonly NodeRecord[]): FoundEntity[] {
  const forms = new Map(
    mentioned.map(({ entity, mentions }) => [entity.id, surfacesOf(document.text, mentions)]),
  );
  const entities = new Map<string, Entity>(
    [...mentioned.map(({ entity }) => entity), ...context].map((entity) => [entity.id, entity]),
  );
  return nodes.flatMap((node) => {
    const entity = entities.get(node.id);
    if (!entity) return [];
    const { id, type, name } = entity;
    return [{ type, name, node, forms: forms.get(id) ?? [], region: regionOf(entity) }];
  });
}

function regionOf(entity: Entity): string | null {
  if (entity.type === "Agency") return entity.region;
  return entity.type === "Region" ? entity.partOf : null;
}

/** The end that is the commitment. */
function commitmentOf({ type, from, to }: GraphRelationship): string {
  return type === "SPEAKS" || type === "COMMITS_TO" ? to : from;
}
