import { readFileSync } from "node:fs";
import type { RegionKind } from "../model/entity.ts";

/** A division of China from province to county as divisions.tsv lists it. */
export interface Division {
  /** GB/T 2260 code of six digits. */
  readonly code: string;
  /** Full official name without the larger divisions: 江津区. */
  readonly name: string;
  /** The name as people shorten it, without 市, 县, 自治州 and the names of peoples: 江津, 宁夏, 威宁. */
  readonly stem: string;
  readonly kind: Extract<RegionKind, "province" | "prefecture" | "county">;
  /** Code of the next larger division; null for a province. */
  readonly parent: string | null;
}

const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺";
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族?|各族)*(?:自治区|自治州|自治县|自治旗|联合旗)$`);
const shortForms: ReadonlyMap<string, string> = new Map([
  ["内蒙古自治区", "内蒙古"],
  ["香港特别行政区", "香港"],
  ["澳门特别行政区", "澳门"],
  ["巴音郭楞蒙古自治州", "巴音郭楞"],
  ["双江拉祜族佤族布朗族傣族自治县", "双江"],
  ["鄂温克族自治旗", "鄂温克旗"],
  ["鄂伦春自治旗", "鄂伦春旗"],
  ["莫力达瓦达斡尔族自治旗", "莫力达瓦"],
]);

/** Every division by its code, in the order of the codes. */
export const divisions: ReadonlyMap<string, Division> = readDivisions();

function readDivisions(): Map<string, Division> {
  const names = new Map<string, string>();
  for (const line of readFileSync(new URL("./divisions.tsv", import.meta.url), "utf8").split("\n")) {
    const [code, name] = line.split("\t");
    if (code && name) names.set(code, name);
  }
  const all = new Map<string, Division>();
  for (const [code, name] of names) {
    const kind = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
    all.set(code, { code, name, stem: stemOf(name), kind, parent: parentOf(code, names) });
  }
  return all;
}

function parentOf(code: string, names: ReadonlyMap<string, string>): string | null {
  if (code.endsWith("0000")) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && names.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

/** 恩施土家族苗族自治州 → 恩施; names of one character keep their suffix (忠县), because 忠 alone names nothing. */
function stemOf(name: string): string {
  const listed = shortForms.get(name);
  if (listed) return listed;
  const people = autonomous.exec(name)?.[1];
  if (people) return people;
  const stem = name.replace(/(?:地区|林区|特区|新区|省|市|区|县|盟|旗)$/, "");
  return stem.length >= 2 ? stem : name;
}
