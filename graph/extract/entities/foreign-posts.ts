// 斐济副总理兼贸易部长, 南非驻华大使, 同普京总统 -> posts of other states, with the state or its embassy
import { countries } from "../../lexicon/countries.ts";

const longest = 8;
const envoys = /^(?:特命全权)?(?:大使|公使|参赞|总领事|临时代办)$/;
const ministers = /^(?:第一)?(?:副)?(?:部长|大臣|国务部长|国务秘书)$/;
/** What a minister is called by: 贸易, 经济、财政和合作; neither a rank nor the end of another phrase. */
const portfolio = /^[\u4e00-\u9fff]{2,10}(?:、[\u4e00-\u9fff]{2,8})?(?:[和与兼][\u4e00-\u9fff]{2,10})?$/;
const noPortfolio = /[的是在对将]|总统|总理|首相|主席|会见|访问|代表|议长|驻华|政府|[^内外]部/;

/** A post of another state: where its words begin, whose it is and what the title is. */
export interface ForeignPost {
  readonly start: number;
  readonly agency: string;
  readonly title: string;
}

/** The state whose name ends here; null where none does. */
export function countryBefore(shadow: string, end: number): string | null {
  for (let length = longest; length >= 2; length -= 1) {
    const name = shadow.slice(Math.max(0, end - length), end);
    if (countries.has(name)) return name;
  }
  return null;
}

/** Whether a body is another state, one of its bodies, or an international organisation. */
export function isForeignBody(name: string): boolean {
  if (/^(?:联合国|世界|国际|欧盟|欧洲|非洲|亚洲|阿拉伯|东南亚|上海合作组织|新开发银行)/.test(name))
    return true;
  for (let length = longest; length >= 2; length -= 1) if (countries.has(name.slice(0, length))) return true;
  return false;
}

/** The envoy or minister whose title begins at `at`; `current` is the state of the title before in the run. */
export function foreignPostAt(
  shadow: string,
  at: number,
  title: string,
  current: string | null,
): ForeignPost | null {
  return envoys.test(title) ? envoyAt(shadow, at, title) : ministerAt(shadow, at, title, current);
}

function envoyAt(shadow: string, at: number, title: string): ForeignPost | null {
  const before = shadow.slice(Math.max(0, at - 24), at);
  const own = /(?:中国|我国|我)?驻((?!华)[\u4e00-\u9fff]{2,10}?)(?:特命全权)?$/.exec(before);
  if (own?.[1] && countries.has(own[1]))
    return { start: at - own[0].length, agency: `中国驻${own[1]}大使馆`, title };
  if (!before.endsWith("驻华")) return null;
  const state = countryBefore(shadow, at - 2);
  return state === null ? null : { start: at - 2 - state.length, agency: `${state}驻华大使馆`, title };
}

function ministerAt(shadow: string, at: number, title: string, current: string | null): ForeignPost | null {
  if (!ministers.test(title)) return null;
  const from = Math.max(0, at - 24);
  const before = shadow.slice(from, at);
  for (let start = before.length - 2; start > 0; start -= 1) {
    const name = before.slice(start);
    if (!portfolio.test(name)) continue;
    if (noPortfolio.test(name)) break;
    const state =
      countryBefore(shadow, from + start) ?? (/[兼、]/.test(before[start - 1] ?? "") ? current : null);
    if (!state) continue;
    const whole = countryBefore(shadow, from + start) ? state.length : 0;
    return { start: from + start - whole, agency: state, title: name + title };
  }
  return null;
}

/** The states that a text names, in reading order; which one a 总统 without a state is of is told by the nearest before. */
export class CountriesNamed {
  private readonly ends: number[] = [];
  private readonly names: string[] = [];

  constructor(shadow: string) {
    const pattern = new RegExp([...countries].sort((a, b) => b.length - a.length).join("|"), "g");
    for (const { index, 0: name } of shadow.matchAll(pattern)) {
      this.ends.push(index + name.length);
      this.names.push(name);
    }
  }

  /** The state named last before a place, else the first after it; null where the text names none. */
  nearest(place: number): string | null {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.names[low - 1] ?? this.names[low] ?? null;
  }
}
