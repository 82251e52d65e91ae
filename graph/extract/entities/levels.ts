import type { Region } from "../../model/entity.ts";
import { contextOf } from "../../resolve/regions.ts";

/** The region itself or the nearest larger one that is of this level. */
export function withinAtLevel(region: Region, level: string): Region | null {
  if (isAtLevel(region, level)) return region;
  for (const larger of contextOf(region)) if (isAtLevel(larger, level)) return larger;
  return null;
}

/** Whether a region is of the level that 省, 市, 区, 县, 州 or 自治区 speaks of; 区 is a district or an autonomous region. */
export function isAtLevel({ kind, name }: Region, level: string): boolean {
  switch (level) {
    case "自治区":
      return kind === "province" && name.endsWith("自治区");
    case "特区":
      return name.endsWith("特别行政区");
    case "省":
      return kind === "province" && !name.endsWith("市");
    case "市":
      return name.endsWith("市");
    case "区":
      return (kind === "county" && name.endsWith("区")) || (kind === "province" && name.endsWith("自治区"));
    case "州":
      return name.endsWith("州");
    default:
      return name.endsWith(level);
  }
}
