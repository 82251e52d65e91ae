import DataLoader from "dataloader";
import { agenciesOfRegion } from "#cypher/queries/agencies-of-region";
import { collaborationsById } from "#cypher/queries/collaborations-by-id";
import { collaborationsOf } from "#cypher/queries/collaborations-of";
import { commitmentCounts } from "#cypher/queries/commitment-counts";
import { commitmentsById } from "#cypher/queries/commitments-by-id";
import { commitmentsOfDocument } from "#cypher/queries/commitments-of-document";
import { commitmentsOfEntity } from "#cypher/queries/commitments-of-entity";
import { documentsById } from "#cypher/queries/documents-by-id";
import { entitiesById } from "#cypher/queries/entities-by-id";
import { mentionsOfDocument } from "#cypher/queries/mentions-of-document";
import { mentionsOfEntity } from "#cypher/queries/mentions-of-entity";
import { neighbourCounts } from "#cypher/queries/neighbour-counts";
import { neighboursOf } from "#cypher/queries/neighbours-of";
import { postsOf } from "#cypher/queries/posts-of";
import { regionAbove } from "#cypher/queries/region-above";
import { textsOfDocuments } from "#cypher/queries/texts-of-documents";
import type { Relation } from "#cypher/rows/relation-row";
import { relations } from "#cypher/rows/relation-row";
import type { EntityType } from "#graph/model/entity";
import type { Reader } from "../deadline.ts";
import { byId } from "./by-id.ts";
import { groupBy } from "./group-by.ts";
import { type PageParamsOf, pagesOf } from "./pages-of.ts";
import { quoteLoader } from "./quotes.ts";

export type Part = "COMMITS_TO" | "WITH" | "SPEAKS" | "ABOUT";

export interface NeighbourChoice {
  readonly types: readonly EntityType[] | null;
  readonly relations: readonly Relation[];
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Everything that is read by id or hangs on something, each once a request and many in one statement. */
export function createLoaders(reader: Reader) {
  const texts = byId(
    (ids) => reader.read(textsOfDocuments, { ids: [...ids] }),
    ({ id }) => id,
  );
  const entities = byId(
    async (ids) => (await reader.read(entitiesById, { ids: [...ids] })).map(({ entity }) => entity),
    ({ id }) => id,
  );
  const documents = byId(
    async (ids) => (await reader.read(documentsById, { ids: [...ids] })).map(({ document }) => document),
    ({ id }) => id,
  );
  const commitments = byId(
    async (ids) =>
      (await reader.read(commitmentsById, { ids: [...ids] })).map(({ commitment }) => commitment),
    ({ id }) => id,
  );
  return {
    entities,
    documents,
    commitments,
    texts,
    quotes: quoteLoader(reader, texts),
    collaborations: byId(
      (ids) => reader.read(collaborationsById, { ids: [...ids] }),
      ({ id }) => id,
    ),
    regionAbove: byId(
      (ids) => reader.read(regionAbove, { ids: [...ids] }),
      ({ id }) => id,
    ),
    commitmentCounts: byId(
      (ids) => reader.read(commitmentCounts, { ids: [...ids] }),
      ({ id }) => id,
    ),
    posts: listsOf((ids) => reader.read(postsOf, { ids })),
    neighbourCounts: listsOf((ids) => reader.read(neighbourCounts, { ids, relations: [...relations] })),
    commitmentsOfEntity: pagesOf(({ more, ...page }: PageParamsOf<Part | null>) =>
      reader.read(commitmentsOfEntity, { ...plain(page), part: more }),
    ),
    commitmentsOfDocument: pagesOf((page: PageParamsOf<null>) =>
      reader.read(commitmentsOfDocument, plain(page)),
    ),
    mentionsOfEntity: pagesOf((page: PageParamsOf<null>) => reader.read(mentionsOfEntity, plain(page))),
    mentionsOfDocument: pagesOf((page: PageParamsOf<null>) => reader.read(mentionsOfDocument, plain(page))),
    agenciesOfRegion: pagesOf((page: PageParamsOf<null>) => reader.read(agenciesOfRegion, plain(page))),
    collaborationsOf: pagesOf((page: PageParamsOf<null>) => reader.read(collaborationsOf, plain(page))),
    neighboursOf: pagesOf(({ more, ...page }: PageParamsOf<NeighbourChoice>) =>
      reader.read(neighboursOf, {
        ...plain(page),
        types: more.types && [...more.types],
        relations: [...more.relations],
      }),
    ),
  };
}

/** Loads whole short lists that hang on an id. */
function listsOf<Row extends { readonly id: string }>(
  load: (ids: string[]) => Promise<readonly Row[]>,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const rows = groupBy(await load([...ids]), ({ id }) => id);
    return ids.map((id) => rows.get(id) ?? []);
  });
}

function plain({ ids, after, limit, count }: Omit<PageParamsOf<unknown>, "more">) {
  return { ids: [...ids], after, limit, count };
}
