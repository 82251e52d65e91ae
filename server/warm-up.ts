import { adjacentTo } from "#cypher/queries/adjacent-to";
import { collaborationsWhere } from "#cypher/queries/collaborations-where";
import { commitmentsWhere } from "#cypher/queries/commitments-where";
import { documentsWhere } from "#cypher/queries/documents-where";
import { edgesAmong } from "#cypher/queries/edges-among";
import { entitiesWhere } from "#cypher/queries/entities-where";
import { searchEntities } from "#cypher/queries/search-entities";
import { relations } from "#cypher/rows/relation-row";
import { entityTypes } from "#graph/model/entity";
import type { Reader } from "./deadline.ts";
import { createLoaders } from "./loaders/loaders.ts";

const nothing = "agency_00000000000000000000";
const page = { id: nothing, after: null, limit: 21, count: true };

/**
 * Asks each common statement once about nothing: Neo4j takes a third of a second to plan a statement that it has not
 * seen, and the first visitor should not wait for that. What fails is simply not warm.
 */
export async function warmUp(reader: Reader): Promise<void> {
  const loaders = createLoaders(reader);
  const noOne = { after: null, limit: 21 };
  const documents = { title: null, homeRegion: null, publishedFrom: null, publishedTo: null };
  const entities = {
    name: null,
    document: null,
    kind: null,
    region: null,
    partOf: null,
    minConfidence: null,
  };
  const byName = [{ by: "NAME", descending: false }] as const;
  const parties = {
    party: null,
    region: null,
    between: null,
    crossProvince: null,
    industry: null,
    program: null,
  };
  const ids = { ids: [nothing], relations: [...relations] };
  const steps: (() => Promise<unknown>)[] = [
    () =>
      reader.read(searchEntities, {
        text: '"x"^4 x',
        pinyin: "x*",
        name: "x",
        typed: "x",
        types: null,
        ...noOne,
      }),
    () => loaders.neighboursOf.load({ ...page, more: { types: null, relations } }),
    () => loaders.neighbourCounts.load(nothing),
    () => loaders.commitments.load(nothing),
    () => loaders.entities.load(nothing),
    () => reader.read(edgesAmong, ids),
    () => loaders.documents.load(nothing),
    () => loaders.mentionsOfDocument.load({ ...page, more: null }),
    () => loaders.commitmentsOfDocument.load({ ...page, more: null }),
    () => loaders.commitmentsOfEntity.load({ ...page, more: null }),
    () => loaders.posts.load(nothing),
    () => loaders.regionAbove.load(nothing),
    () => loaders.commitmentCounts.load(nothing),
    () => loaders.quotes.load({ documentId: nothing, start: 0, end: 1 }),
    () => reader.read(commitmentsWhere({}, [{ by: "PUBLISHED_ON", descending: true }]).page, noOne),
    () => reader.read(documentsWhere(documents, [{ by: "PUBLISHED_ON", descending: true }]).page, noOne),
    () => reader.read(collaborationsWhere(parties, true).page, noOne),
    () => loaders.mentionsOfEntity.load({ ...page, more: null }),
    () => loaders.agenciesOfRegion.load({ ...page, more: null }),
    () => loaders.collaborationsOf.load({ ...page, more: null }),
    () => reader.read(adjacentTo, ids),
    ...entityTypes.flatMap((type) =>
      [entities, { ...entities, name: "x" }].map(
        (conditions) => () => reader.read(entitiesWhere(type, conditions, byName).page, noOne),
      ),
    ),
    () => reader.read(entitiesWhere("Agency", { ...entities, region: [nothing] }, byName).page, noOne),
  ];
  for (const step of steps) await step().catch(() => undefined);
}
