import { describe, expect, it } from "vitest";
import { findCues, hedges, modalityFrom, tellsOfAnAct } from "./modality.ts";

function read(words: string, verb: string): string | null {
  const at = words.indexOf(verb);
  const cues = findCues(words, 0, words.length).filter(({ start }) => start < at);
  return modalityFrom(cues, verb);
}

describe("findCues and modalityFrom", () => {
  it.each([
    ["将建设航道", "建设", "WILL"],
    ["将持续优化航线", "优化", "WILL"],
    ["将努力建成港航中心", "建成", "AIM"],
    ["将把航道建设放到首位", "放到", "WILL"],
    ["力争年内开工码头", "开工", "AIM"],
    ["计划到2030年建成码头", "建成", "AIM"],
    ["拟新建码头", "新建", "AIM"],
    ["要加快建设码头", "建设", "MUST"],
    ["应当建立航道台账", "建立", "MUST"],
    ["必须守住底线", "守住", "MUST"],
    ["正加快建设码头", "建设", "ONGOING"],
    ["持续优化航线", "优化", "ONGOING"],
    ["已建成码头", "建成", "DONE"],
    ["去年新建码头", "新建", "DONE"],
    ["不得新增产能", "新增", "PROHIBITED"],
    ["将支持船企发展航运", "支持", "WEAK"],
    ["探索建立航运基金", "探索", "WEAK"],
  ])("reads %s as %s … %s", (words, verb, modality) => {
    expect(read(words, verb)).toBe(modality);
  });

  it.each([
    ["将来建设航道", "建设", "将来 is a noun"],
    ["主要建设航道", "建设", "主要 is no duty"],
    ["按要求建设航道", "建设", "要求 is somebody else's word"],
    ["将泊位数量压减至2个", "压减", "将 moves an object, as 把 does"],
    ["行动计划建设航道", "建设", "计划 is the name of a plan"],
    ["相应建设航道", "建设", "相应 is no duty"],
    ["适应需要建设航道", "建设", "适应 and 需要 are no duties"],
  ])("finds no cue in %s: %s … %s", (words, verb) => {
    expect(read(words, verb)).toBeNull();
  });

  it("tells acts that are over once told from work that goes on", () => {
    expect(["印发", "签署", "召开", "推进", "打造"].map(tellsOfAnAct)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("knows the verbs that hedge by themselves", () => {
    expect(["支持", "鼓励", "引导和支持", "研究院", "建设"].map(hedges)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
