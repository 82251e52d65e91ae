import { industryNames } from "../lexicon/industries.ts";
import type { Industry } from "../model/entity.ts";
import { entityId } from "../model/ids.ts";
import { simplifiedOf } from "../text/shadow.ts";

/** The industry that a spelling stands for: a listed one under its canonical name and code, any other under its own words. */
export function industryOf(written: string): Industry {
  const plain = simplifiedOf(written).replace(/["“”'‘’《》\s]/g, "");
  const bare = plain.replace(/(?:产业)?集群$|(?<=产业)链$|(?<=业)经济$/, "");
  const listed = industryNames.get(plain.toLowerCase()) ?? industryNames.get(bare.toLowerCase());
  const name = listed?.name ?? (bare.length >= 2 ? bare : plain);
  const key = name.toLowerCase();
  return { type: "Industry", id: entityId("Industry", key), key, name, code: listed?.code ?? null };
}
