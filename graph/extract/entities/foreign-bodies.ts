// 老挝公安部, 中国驻苏丹大使馆, 联合国南南合作办公室 -> bodies of other states and of international organisations
import { countries } from "../../lexicon/countries.ts";
import { internationalBodies } from "../../lexicon/international-bodies.ts";
import { type AgencyPlace, organPlace } from "./agency-place.ts";
import { continues } from "./body-edges.ts";

const states = [...countries].sort((a, b) => b.length - a.length).join("|");
const ministry =
  "(?:联邦)?(?:政府|议会|国会|国民议会|国民大会|众议院|参议院|联邦委员会|联邦会议|国家杜马|最高法院|联邦总检察院|总检察院|总统府|首相府|中央银行|国家银行|驻华大使馆|驻华使馆|[\\u4e00-\\u9fff]{2,12}?(?:部|委员会|署|总局|投资局))";
const state = new RegExp(states, "g");
const itsBody = new RegExp(`^${ministry}`);
/** Words that no name of a ministry contains. */
const notInMinistry =
  /[的在及同向等将是了我]|全部|内部|外部|总部|干部|[东西南北中]部|一部|大部|部分|访问|会见|企业|公司|总统(?!府)|总理|首相(?!府)|主席|[两双]国/;
/** 经济和财政部, 电力与可再生能源部: the two halves of one ministry. */
const joined = new RegExp(`^(?!.*(?:${states}))[\\u4e00-\\u9fff]{2,4}[和与][\\u4e00-\\u9fff]{2,6}部$`);
const embassy = new RegExp(
  `(?:中国|中华人民共和国|我国|我)?驻((?:${states})|[\\u4e00-\\u9fff]{2,8}?)(大使馆|总领事馆|总领馆|使团|代表团)`,
  "g",
);
/** An international organisation counts where the text names its head. */
const headed = new RegExp(
  `(?:${[...internationalBodies.keys()].sort((a, b) => b.length - a.length).join("|")})(?=(?:副|执行|候任|轮值)?(?:秘书长|总干事|主席|行长|总裁|主任|署长))`,
  "g",
);
const ofInternational = /联合国(?!家)[\u4e00-\u9fff]{2,12}?(?:委员会|办公室|办事处|规划署|理事会|秘书处)/g;

/** Finds the bodies that other states and international organisations have, by where they start. Linear. */
export function findForeignBodies(shadow: string): AgencyPlace[] {
  const found = new Map<number, AgencyPlace>();
  const keep = (start: number, written: string, name: string) => {
    if (!found.has(start)) found.set(start, organPlace(start, start + written.length, name, "A1"));
  };
  for (const { index, 0: written, 1: place = "", 2: kind = "" } of shadow.matchAll(embassy))
    if (!/[的了在]/.test(place))
      keep(index, written, `中国驻${fullPlace(place)}${kind.replace("总领馆", "总领事馆")}`);
  for (const { index, 0: country } of shadow.matchAll(state)) {
    const from = index + country.length;
    const body = itsBody.exec(shadow.slice(from, from + 18))?.[0];
    if (!body || notInMinistry.test(body) || (/[和与]/.test(body) && !joined.test(body))) continue;
    const end = from + body.length;
    if (body.endsWith("部") && continues(shadow, end, 1) && shadow[end] !== "长") continue;
    keep(index, country + body, country + body.replace("驻华使馆", "驻华大使馆"));
  }
  for (const { index, 0: written } of shadow.matchAll(headed))
    keep(index, written, internationalBodies.get(written) ?? written);
  for (const { index, 0: written } of shadow.matchAll(ofInternational))
    if (!/[的了在和与等]|提请|机构/.test(written)) keep(index, written, written);
  return [...found.values()];
}

function fullPlace(place: string): string {
  return place === "非盟" ? "非洲联盟" : place;
}
