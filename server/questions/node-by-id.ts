import { tagOf } from "#graph/model/ids";
import type { Context } from "../context.ts";
import type { NodeParent } from "../parents.ts";

/** The thing with this id; null where there is none. An id tells what it is of, so one statement finds it. */
export async function nodeById(id: string, { loaders }: Context): Promise<NodeParent | null> {
  switch (tagOf(id)) {
    case "document":
      return loaders.documents.load(id);
    case "commitment":
      return loaders.commitments.load(id);
    case "collaboration":
      return loaders.collaborations.load(id);
    case "official":
    case "agency":
    case "region":
    case "industry":
    case "program":
      return loaders.entities.load(id);
    default:
      return null;
  }
}
