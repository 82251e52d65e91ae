import type { EntityType } from "../model/entity.ts";
import type { Cause } from "./causes.ts";
import type { Gold } from "./gold.ts";
import type { Miss } from "./parse-scores.ts";
import {
  formsIn,
  foundAs,
  goldOf,
  isFound,
  lettersOf,
  overlap,
  placesOf,
  type ReadTwice,
} from "./read-twice.ts";

/** Why one miss happened, as far as the two readings of the text tell. */
export function causeOf({ table, kind, what }: Miss, read: ReadTwice): Cause {
  if (kind === "≠") return table === "agency name" ? "other name" : "other value read";
  const missed = kind === "-";
  switch (table) {
    case "link":
      return missed ? missedLink(what, read) : wrongLink(what, read);
    case "target":
      return missed ? missedTarget(what, read) : wrongTarget(what, read);
    case "post":
      return isFound(what.split("|")[0] ?? "", read) ? "other words" : "person not found";
    case "collaboration":
      if (!missed) return "not joint in the text";
      return what.split(" × ").every((party) => isFound(party, read)) ? "not joint" : "party not found";
    default:
      return missed ? missedName(what, typeOf(table), read) : wrongName(what, typeOf(table), read);
  }
}

function missedLink(what: string, read: ReadTwice): Cause {
  const [actor = "", object = ""] = what.split(" → ");
  const objects = new Set(foundAs(object, read).map(({ id }) => id));
  if (objects.size === 0) return "object not found";
  const holding = read.extraction.commitments.filter(({ programs, industries }) =>
    [...programs, ...industries].some((id) => objects.has(id)),
  );
  if (holding.length === 0) return "object uncommitted";
  return isFound(actor, read) ? "actor other" : "actor not found";
}

function wrongLink(what: string, { gold, text, extraction }: ReadTwice): Cause {
  const [, object = ""] = what.split(" → ");
  const forms = formsIn(extraction, text, object);
  const marked = goldOf(gold).filter(({ names }) => names.some((name) => forms.has(lettersOf(name))));
  if (marked.length === 0) return "object none";
  const linked = gold.links.some(([, known]) => marked.some(({ names }) => names.includes(known)));
  return linked ? "actor other" : "no such link";
}

function missedTarget(what: string, { gold, text, extraction }: ReadTwice): Cause {
  const places = gold.targets
    .filter((target) => nameOf(target) === what)
    .flatMap(({ surface }) => placesOf(text, surface));
  const there = extraction.commitments.filter(({ targets }) =>
    targets.some(({ evidence }) => places.some((place) => overlap(evidence, place))),
  );
  if (there.length === 0) return "not found";
  return there.every(({ modality }) => modality === "DONE") ? "taken for done" : "other value";
}

function wrongTarget(what: string, { gold, text, extraction }: ReadTwice): Cause {
  const places = gold.targets.flatMap(({ surface }) => placesOf(text, surface));
  const there = extraction.commitments
    .flatMap(({ targets }) => targets)
    .filter((target) => nameOf(target) === what);
  return there.some(({ evidence }) => places.some((place) => overlap(evidence, place)))
    ? "other value"
    : "no promise";
}

/** A number as the scorer writes it. */
function nameOf({ metric, comparator, value, unit }: Omit<Gold["targets"][number], "surface">): string {
  return `${metric} ${comparator}${value}${unit}`;
}

function missedName(what: string, type: EntityType, { gold, text, extraction }: ReadTwice): Cause {
  const marked = goldOf(gold).find((known) => known.type === type && known.names[0] === what);
  const places = (marked?.names ?? [what]).flatMap((name) => placesOf(text, name));
  const there = extraction.mentioned.filter(({ mentions }) =>
    mentions.some((mention) => places.some((place) => overlap(mention, place))),
  );
  if (there.some(({ entity }) => entity.type === type)) return "wrong edges";
  return there.length > 0 ? "other type" : "not found";
}

function wrongName(what: string, type: EntityType, { gold, text, extraction }: ReadTwice): Cause {
  const mentions = extraction.mentioned
    .filter(({ entity }) => entity.type === type && entity.name === what)
    .flatMap((known) => known.mentions);
  const there = goldOf(gold).filter(({ names }) =>
    names.some((name) =>
      placesOf(text, name).some((place) => mentions.some((mention) => overlap(mention, place))),
    ),
  );
  if (there.some((known) => known.type === type)) return "wrong edges";
  return there.length > 0 ? "other type" : "no name";
}

function typeOf(table: string): EntityType {
  const types = {
    official: "Official",
    agency: "Agency",
    region: "Region",
    industry: "Industry",
    program: "Program",
  } as const;
  const found = Object.entries(types).find(([name]) => name === table);
  if (!found) throw new Error(`Expected a table of the scorer, but found ${table}.`);
  return found[1];
}
