import type { Modality } from "../../model/commitment.ts";
import type { Span } from "../../model/span.ts";
import { adverbAt, openingAt, verbAt } from "./policy-verbs.ts";

/**
 * Reads how firmly a clause binds its actor from the words in front of its predicate; of two the nearer one decides.
 * Example of ours: 将努力建成港航中心 → AIM; 已启动码头改造 → ONGOING; 将持续优化航线 → WILL; 不得新增产能 → PROHIBITED.
 */
export interface Cue extends Span {
  readonly modality: Modality;
  /** Tells of the past in news alone; a plan may say it of what is to come: 同比, 累计. */
  readonly loose: boolean;
}

/** Each cue with the traps around it: 将来 and 主要 are none, 要求 is somebody else's word, 计划 in 行动计划 is a name. */
const cueForms: readonly (readonly [Modality, string])[] = [
  ["PROHIBITED", "不得(?!不|低于|少于|超过|高于)|严禁|禁止|不准|不允许|不再|一律不|严控新增"],
  [
    "AIM",
    '力争|争取|努力(?!下|和)|奋力|全力争|致力于?|力求|旨在|争创|争建|争当|争做|(?<![动展划育护设发专项五]|年度)计划(?![,。;、”"》书的任])|(?<![模虚草])拟(?![定订人办制化态真])|预计|预期|有望|目标(?:是|为)|目标:',
  ],
  [
    "MUST",
    "(?<![需主重必只想首纲摘紧险概扼就还若简不])要(?![求素点道闻塞害件价么地约义领务是])|应当|(?<![相对响供适反回效不])应(?![对用急届该变付邀聘季运有当])|应该|必须|不得(?=低于|少于|超过|高于)|务必|务求|(?<!无)须(?![知臾])",
  ],
  [
    "WILL",
    "(?<![大上少中即主干健名已经曾])将(?![来军士领近帅])|即将|确保|决定(?!性)|(?<![自意志心情])愿(?![景望意])|下一步|接下来|下阶段|今后",
  ],
  [
    "ONGOING",
    "正在|(?<![修改校纠公真端反更矫严廉])正(?=加快|加紧|全力|推|积极|以|有序|逐步|成为|抓紧|加速|着力|大力|持续|深入|稳步|从|朝)|持续|着力(?!点)|不断|继续|目前|当前|近年来|多年来|一直|始终|(?<=[,。;:]|^)截至",
  ],
  [
    "DONE",
    "已(?![成然]*往|知)|累计|此前|曾(?![经]?用)|先后|同比|截至|去年|上年|过去(?:的)?(?:[一三五两十]+|\\d+)年|(?<=[到成立办施动展现造出持高设入进过大起加强优改来布])了(?![解然])|以来",
  ],
];

const looseWords = /^(?:同比|累计|先后)$/;
const anyCue = new RegExp(cueForms.map(([, form], order) => `(?<m${order}>${form})`).join("|"), "g");

const weakVerbs =
  /^(?:引导(?:和|、|与)?(?:支持|鼓励)|支持|鼓励|探索|研究(?!制|出台|院|所|中心)|适时|引导支持|鼓励支持|支持鼓励|探讨|试行)/;
const acts =
  /^(?:印发|发布|公布|颁布|签署|签订|签约|举行|召开|下达|下拨|拨付|批复|批准|审议|出席|会见|考察|调研|揭牌|挂牌|获批|获评|荣获|入选|修订|划定|授予|认定|命名|开幕|闭幕|列为|列入|评为|表决通过|审议通过|提出)/;
const doneVerbs =
  /^(?:划定|编制|安排|推介|修订|修改|制定|批准|建立|确立|遴选|评选|认定|命名|授予|召集|会见|考察|调研|出席|印发|发布|公布|颁布|签署|签订|签约|举行|召开|举办|获批|获评|荣获|入选|批复|审议通过|通过|下达|下拨|拨付|审议|发放|揭牌|挂牌|投用|开通|贯通|通车|竣工|推出|出台|设立|成立|启用|上线|首发|建成|完成|实现|形成|新增|增长|达到|达|突破|超过|下降|提高|提升|增至|开工)/;

/** All cues between two offsets of the shadow text, in reading order. Linear in the distance. */
export function findCues(shadow: string, start: number, end: number): Cue[] {
  const words = shadow.slice(start, end);
  const cues: Cue[] = [];
  anyCue.lastIndex = 0;
  for (let match = anyCue.exec(words); match; match = anyCue.exec(words)) {
    const order = cueForms.findIndex((_, index) => match.groups?.[`m${index}`] !== undefined);
    const modality = cueForms[order]?.[0];
    if (modality && !(match[0] === "将" && movesAnObject(words, match.index + 1)))
      cues.push({
        modality,
        loose: looseWords.test(match[0]),
        start: start + match.index,
        end: start + match.index + match[0].length,
      });
    if (match[0].length === 0) anyCue.lastIndex += 1;
  }
  return cues;
}

/** 将 as 把: 将泊位数量|压减至2个 – a noun follows and then what is done to it; 将|建设… promises. */
function movesAnObject(words: string, at: number): boolean {
  const { length } = words;
  if (/^[把被自从于在到用向按以对同与依据根今明]/.test(words.slice(at, at + 1))) return false;
  if (verbAt(words, at, length) || adverbAt(words, at, length) || openingAt(words, at, length)) return false;
  return movedTo.test(words.slice(at, at + LONGEST_OBJECT));
}

const LONGEST_OBJECT = 30;
const movedTo =
  /^[^,。;:]{2,24}?(?:降至|降到|降低|精简|整合|合并|归并|升级|调整|整治|压减|压缩|缩短|提高|提升|打造成|建设成|建成|改造成|变成|变为|纳入|列入|列为|作为|转化|融入|优化|移交|划归|放到|放在|用于|从|由|分解|落到|延伸|扩大)/;

/** What the cues in front of a predicate say together; null where there are none. The predicate's own words come as `verb`. */
export function modalityFrom(cues: readonly Cue[], verb: string): Modality | null {
  const last = cues.at(-1)?.modality ?? null;
  if (cues.some(({ modality }) => modality === "PROHIBITED")) return "PROHIBITED";
  const will = cues.some(({ modality }) => modality === "WILL");
  const must = cues.some(({ modality }) => modality === "MUST");
  if (last === "DONE" || last === "AIM") return last;
  if (weakVerbs.test(verb)) return "WEAK";
  if (last === "ONGOING") return will ? "WILL" : must ? "MUST" : "ONGOING";
  return last;
}

/** Whether a bare verb tells what happened when it stands in news: 印发, 签署, 举行. */
export function tellsOfTheDone(verb: string): boolean {
  return doneVerbs.test(verb);
}

/** Whether a bare verb names an act that is over once it is told: 印发, 签署, 召开. */
export function tellsOfAnAct(verb: string): boolean {
  return acts.test(verb);
}

/** Whether the verb itself hedges: 支持, 鼓励, 探索. */
export function hedges(verb: string): boolean {
  return weakVerbs.test(verb);
}
