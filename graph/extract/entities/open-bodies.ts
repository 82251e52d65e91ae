// 重庆市+企业服务局, 国家口岸管理办公室, 国家统计局+投资司 -> bodies that no list holds, by their endings (A1, A10)
import { departmentEndings, openEndings } from "../../lexicon/public-bodies.ts";
import { breaksName, continues, endingLength, han } from "./body-edges.ts";

/** A name up to its ending: where it ends and what the full name says. */
export interface OpenName {
  readonly end: number;
  readonly name: string;
}

const ofFirm = /公司|集团|大学|银行|机场|航站楼/;
/** 治理中心|主任, 保护站|站长: institutions that count as bodies where the text names one of their posts. */
const headedEndings = /(?:中心|站|所|服务站|工作站)$/;
const head = /^(?:党[委组总]|副?主任|副?站长|副?所长|负责人|工作人员)/;

/** Most characters end no name; only those that end one of the endings need a look. */
const lastOfEndings = new Set([...openEndings.keys()].map((written) => written.slice(-1)));
const lastOfHeaded = /[心站所]/;

/** A name behind a region: at most 16 characters up to an ending, and no word that a name cannot contain. */
export function openNameAt(
  shadow: string,
  at: number,
  beginsPlace: (at: number) => boolean,
): OpenName | null {
  const window = shadow.slice(at, at + 18);
  for (let length = 3; length <= 16; length += 1) {
    const last = window[length - 1] ?? "";
    if (!han.test(last) || beginsPlace(at + length - 1)) return null;
    if (!lastOfEndings.has(last) && !lastOfHeaded.test(last)) continue;
    const name = window.slice(0, length);
    if (length >= 5 && headedEndings.test(name) && head.test(shadow.slice(at + length, at + length + 4)))
      return breaksName.test(name) || ofFirm.test(name) ? null : { end: at + length, name };
    for (const [written, full] of openEndings) {
      if (!name.endsWith(written) || name.length < written.length + 2) continue;
      if (breaksName.test(name) || /^(?:[和与及]|[省市区县](?![政场]))/.test(name)) return null;
      if (continues(shadow, at + length, 1)) continue;
      if (ofFirm.test(name)) return null;
      return { end: at + length, name: name.slice(0, -written.length) + full };
    }
  }
  return null;
}

/** What only bodies made for one task are called; their names hold what names of bureaus do not: 应对, 等, 东北地区. */
const taskForces =
  /^(?:国务院|国家|全国|中央)[\u4e00-\u9fff“”"]{2,26}?(?:工作领导小组|领导小组|协调小组|指导组|指导小组|联席会议|指挥部)(?:办公室)?/;
const nationalBodies =
  /^(?:国务院|国家|全国|中央|中国)[\u4e00-\u9fff]{3,22}?(?:委员会|办公室|管理局|监督局|监管局|中心(?=主任|副主任|党委|发布))/;
const notInTaskForce = /[,、。;:了的]|召开|主持|强调|会议(?!办)|审议|部署|听取|国家|国务院|中央/;

/** A national body that no list holds: 国家口岸管理办公室, 国务院振兴东北地区等老工业基地领导小组. */
export function nationalNameAt(shadow: string, at: number): OpenName | null {
  const window = shadow.slice(at, at + 34);
  const force = taskForces.exec(window)?.[0];
  if (force && !notInTaskForce.test(force.slice(2))) return { end: at + force.length, name: force };
  const name = nationalBodies.exec(window)?.[0];
  if (!name || breaksName.test(name) || /[国省市](?:委|政府|办)|级|直属|机关/.test(name.slice(2, -3)))
    return null;
  return continues(shadow, at + name.length, 1) ? null : { end: at + name.length, name };
}

/** Institutes are public bodies as a whole; who works in one of their departments works for them. */
const undivided = /(?:研究中心|信息中心|研究院|科学院|工程院|社科院|研究所)$/;
/** Departments whose names begin with a place: 安宁分局, 刘家堡派出所. */
const localEndings = /(?:分局|派出所|支队|大队|法庭|工作站)$/;

/** The department that follows inside a body, 国家统计局 + 投资司; null where none does. */
export function departmentAt(
  shadow: string,
  at: number,
  within: string,
  beginsPlace: (at: number) => boolean,
): OpenName | null {
  if (undivided.test(within)) return null;
  const window = shadow.slice(at, at + 14);
  let crossed = false;
  for (let length = 2; length <= 12; length += 1) {
    if (!han.test(window[length - 1] ?? "")) return null;
    // Another place or body that begins here is no part of the department's name, if that is not called by the place.
    crossed ||= beginsPlace(at + length - 1);
    const name = window.slice(0, length);
    const ending = departmentEndings.find((written) => name.endsWith(written));
    if (!ending || (crossed && !localEndings.test(ending))) continue;
    const complete = /^(?:办公厅|办公室|书记处|秘书处)$/.test(name);
    if ((length < ending.length + 1 && !complete) || breaksName.test(name) || /^[和与及]/.test(name))
      return null;
    if (continues(shadow, at + length, endingLength(ending))) continue;
    if (ending === "部" && length < 3) return null;
    return { end: at + length, name };
  }
  return null;
}
