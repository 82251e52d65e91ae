import type { Sentence } from "../text/errors.ts";

/** Why an item was missed, or found where there is none. */
export const causes = {
  "wrong edges": { en: "found with other edges", zh: "边界不同" },
  "other type": { en: "read as another type", zh: "类型不同" },
  "not found": { en: "nothing found there", zh: "未找到" },
  "no name": { en: "generic words or no name at all", zh: "泛称，并非名称" },
  "other name": { en: "found under another full name", zh: "全称不同" },
  "object not found": { en: "its object was not found", zh: "对象未找到" },
  "actor not found": { en: "its actor was not found", zh: "责任主体未找到" },
  "object uncommitted": { en: "no commitment holds its object", zh: "没有承诺包含该对象" },
  "actor other": { en: "the object has another actor", zh: "责任主体不同" },
  "object none": { en: "its object is none", zh: "对象本身有误" },
  "no such link": { en: "both are right, the text does not link them", zh: "两者皆对，但文中无此联系" },
  "taken for done": { en: "taken for what is done", zh: "被视为已完成" },
  "other value": { en: "the number has another value or unit", zh: "数值或单位不同" },
  "no promise": { en: "a number that is no promise", zh: "数字并非承诺" },
  "person not found": { en: "the official was not found", zh: "官员未找到" },
  "other words": { en: "the title or its body differs", zh: "职务或机构不同" },
  "party not found": { en: "a party was not found", zh: "协同一方未找到" },
  "not joint": { en: "both are there, not as acting jointly", zh: "双方均在，未识别为协作" },
  "not joint in the text": { en: "the text does not say that they act jointly", zh: "文中并未言及协作" },
  "other value read": { en: "another value read", zh: "取值不同" },
} as const satisfies Readonly<Record<string, Sentence>>;

export type Cause = keyof typeof causes;
