import { type Division, divisions } from "../lexicon/divisions.ts";
import { formerDivisions } from "../lexicon/former-divisions.ts";
import { type NamedRegion, namedRegions } from "../lexicon/zones.ts";
import type { Region, RegionKind } from "../model/entity.ts";
import { type EntityId, entityId } from "../model/ids.ts";
import { simplifiedOf } from "../text/shadow.ts";

const regions = new Map<EntityId, Region>();
const byCode = new Map<string, Region>();
const byName = new Map<string, Region>();

for (const division of divisions.values()) byCode.set(division.code, keep(fromDivision(division)));
for (const named of namedRegions) byName.set(named.name, keep(fromNamed(named)));

/** The region with this GB/T 2260 code; throws where no division has it, because codes come from our own table. */
export function regionOfCode(code: string): Region {
  const region = byCode.get(code);
  if (!region) throw new Error(`Expected a code of divisions.tsv, got ${code}.`);
  return region;
}

/** The zone or economic region with this canonical name; made on the spot where the lexicon does not have it (an own 都市圈). */
export function namedRegion(
  written: string,
  kind: RegionKind = "economic-region",
  within: Region | null = null,
): Region {
  const name = simplifiedOf(written);
  const known = byName.get(name);
  if (known) return known;
  const key = within ? `${within.key}/${name}` : name;
  return {
    type: "Region",
    id: entityId("Region", key),
    key,
    name,
    code: null,
    kind,
    partOf: within?.id ?? null,
  };
}

/** A county-level name that the document leaves open between several divisions: an entity of its own, never the best-known one. */
export function openRegion(written: string): Region {
  const name = simplifiedOf(written);
  const key = `?/${name}`;
  return { type: "Region", id: entityId("Region", key), key, name, code: null, kind: "county", partOf: null };
}

/** The larger regions that a region lies in, the nearest first, up to the province; empty where none is known. */
export function contextOf(region: Region): Region[] {
  const larger: Region[] = [];
  let next = region.partOf;
  while (next !== null) {
    const known: Region | undefined = regions.get(next);
    if (!known) break;
    larger.push(known);
    next = known.partOf;
  }
  return larger;
}

/** The region meant by a name, a short name or a code that a user gives; null where none or more than one fits. */
export function regionByNameOrCode(text: string): Region | null {
  const wanted = simplifiedOf(text.trim());
  const exact = byCode.get(wanted) ?? byName.get(wanted);
  if (exact) return exact;
  const aliased = namedRegions.find((named) => named.aliases.includes(wanted));
  if (aliased) return byName.get(aliased.name) ?? null;
  const fitting = [...divisions.values()].filter((division) => fits(division, wanted));
  for (const kind of ["province", "prefecture", "county"]) {
    const ofKind = fitting.filter((division) => division.kind === kind);
    if (ofKind.length === 1 && ofKind[0]) return regionOfCode(ofKind[0].code);
    if (ofKind.length > 1) return null;
  }
  return formerlyNamed(wanted);
}

/** The division of today that bore this name alone. */
function formerlyNamed(wanted: string): Region | null {
  const bearers = formerDivisions.filter(({ name, short }) => name === wanted || short === wanted);
  return bearers.length === 1 && bearers[0] ? regionOfCode(bearers[0].present.code) : null;
}

/**
 * The region's name before the name of one of its bodies: districts with their city, as their bodies are called (重庆市江北区),
 * counties and cities of county level without the prefecture.
 */
export function jurisdictionName(region: Region): string {
  const parent = region.partOf === null ? undefined : regions.get(region.partOf);
  if (parent && region.kind === "town") return jurisdictionName(parent) + region.name;
  if (!parent || region.kind !== "county") return region.name;
  const underMunicipality = parent.kind === "province" && parent.name.endsWith("市");
  const district = region.name.endsWith("区") && parent.name.endsWith("市");
  return underMunicipality || district ? parent.name + region.name : region.name;
}

/** The region's name as people shorten it: 太原 for 太原市, 广西 for 广西壮族自治区. */
export function shortName({ key, name }: Region): string {
  return divisions.get(key)?.stem ?? name;
}

function fits(division: Division, wanted: string): boolean {
  if (division.name === wanted || division.stem === wanted) return true;
  const larger = contextOf(regionOfCode(division.code));
  if (!larger.length || !wanted.endsWith(division.name)) return false;
  const before = wanted.slice(0, -division.name.length);
  const names = larger.map((region) => region.name).reverse();
  return names.join("") === before || names.some((name) => name === before);
}

function fromDivision({ code, name, kind, parent }: Division): Region {
  const partOf = parent === null ? null : entityId("Region", parent);
  return { type: "Region", id: entityId("Region", code), key: code, name, code, kind, partOf };
}

function fromNamed({ name, kind, parent }: NamedRegion): Region {
  const partOf = parent === null ? null : entityId("Region", parent);
  return { type: "Region", id: entityId("Region", name), key: name, name, code: null, kind, partOf };
}

function keep(region: Region): Region {
  regions.set(region.id, region);
  return region;
}
