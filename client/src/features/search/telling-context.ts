import type { Say } from "../../i18n/use-words.ts";
import type { FoundEntity } from "./use-search.ts";

/** What tells one found entity from another of a like name: region, post, kind, or another name. */
export function tellingContext(
  entity: FoundEntity,
  say: Say<"central">,
  sayType: Say<NonNullable<Kind>>,
): string {
  switch (entity.__typename) {
    case "Agency":
      return entity.region?.name ?? say("central");
    case "Region":
      return [sayType(entity.kind), entity.partOf?.name].filter(Boolean).join(" · ");
    case "Official":
      return entity.posts[0] ? `${entity.posts[0].agency.name}${entity.posts[0].title}` : "";
    case "Program":
      return sayType(entity.programKind);
    case "Industry":
      return entity.aliases[0] ?? "";
  }
}

type Kind =
  | Extract<FoundEntity, { readonly __typename: "Region" }>["kind"]
  | Extract<FoundEntity, { readonly __typename: "Program" }>["programKind"];
