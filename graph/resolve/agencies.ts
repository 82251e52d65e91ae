import { type AgencyFunction, agencyFunctions } from "../lexicon/agency-functions.ts";
import type { Branch } from "../lexicon/branch.ts";
import type { Agency, Region } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";
import { simplifiedOf } from "../text/shadow.ts";
import { presentBody } from "./present-body.ts";
import { contextOf, jurisdictionName, shortName } from "./regions.ts";

/**
 * The body of a region: its canonical name is made from region, branch and the body's own words.
 * `written` is what follows the region in the full name: 发展和改革委员会, 委员会宣传部 (branch cpc), 常务委员会 (branch npc).
 */
export function agencyOf(region: Region, branch: Branch, written: string): Agency {
  const plain = simplifiedOf(written);
  const body = branch === "gov" ? presentBody(plain, region) : plain;
  const key = `${region.key}:${branch}:${body}`;
  return {
    type: "Agency",
    id: entityId("Agency", key),
    key,
    name: nameOf(region, branch, body),
    region: region.id,
  };
}

/** A national organ, or a body that no region owns, by its full name. */
export function organOf(written: string): Agency {
  const name = simplifiedOf(written);
  const key = `CN:${name}`;
  return { type: "Agency", id: entityId("Agency", key), key, name, region: null };
}

/** The government of a region: 重庆市 → 重庆市人民政府; a zone has an administrative committee instead. */
export function governmentOf(region: Region): Agency {
  if (region.kind === "zone") return agencyOf(region, "gov", "管理委员会");
  if (region.name.endsWith("特别行政区")) return agencyOf(region, "gov", "政府");
  return agencyOf(region, "gov", "人民政府");
}

/** The body of a region with a function of the lexicon, under the name that such bodies have at the region's level. */
export function agencyByFunction(region: Region, fn: AgencyFunction): Agency {
  return agencyOf(region, "gov", fn.full + suffixAt(region, fn));
}

/** The function with this full name; null where the lexicon has none. */
export function functionNamed(full: string): AgencyFunction | null {
  return agencyFunctions.find((fn) => fn.full === full) ?? null;
}

/** What a body with this function is called at the region's level: 委员会, 厅, 局 … */
export function suffixAt(region: Region, fn: AgencyFunction): string {
  if (region.kind !== "province") return fn.suffix[2];
  return region.name.endsWith("市") ? fn.suffix[1] : fn.suffix[0];
}

/** Whether two regions lie in one province; false where either has none. */
export function inOneProvince(a: Region, b: Region): boolean {
  const province = (region: Region) => contextOf(region).at(-1)?.id ?? region.id;
  return province(a) === province(b);
}

function nameOf(region: Region, branch: Branch, body: string): string {
  const jurisdiction = jurisdictionName(region);
  switch (branch) {
    case "cpc":
      return `中国共产党${jurisdiction}${body}`;
    case "npc":
      return `${jurisdiction}人民代表大会${body}`;
    case "cppcc":
      return `中国人民政治协商会议${jurisdiction}${body}`;
    case "youth":
      return `中国共产主义青年团${jurisdiction}${body}`;
    case "court":
      return provinceBefore(region) + jurisdiction + body;
    case "tax":
      return `国家税务总局${jurisdiction}${body}`;
    case "trade":
      return `中国国际贸易促进委员会${jurisdiction}${body}`;
    case "zone":
      return zonePlace(region) + body;
    case "zone-cpc":
      return `中国共产党${zonePlace(region)}${body}`;
    default:
      return jurisdiction + body;
  }
}

/** Zones bear the short name of their city or province: 太原中北高新技术产业开发区. */
function zonePlace(region: Region): string {
  return region.kind === "county" ? jurisdictionName(region) : shortName(region);
}

/** Courts and procuratorates of cities bear the province too: 浙江省温州市人民检察院. */
function provinceBefore(region: Region): string {
  const province = contextOf(region).at(-1);
  return region.kind === "prefecture" && province ? province.name : "";
}
