import { describe, expect, it } from "vitest";
import { chooseThreshold, type Judgement } from "./choose-threshold.ts";
import type { JudgedName } from "./judged-names.ts";

function named(name: string, right: boolean, probability: number): Judgement["names"][number] {
  const verdict: JudgedName["verdict"] = right ? { answer: "yes", entity: name } : { answer: "no" };
  return [{ name, type: "Program", features: [], verdict }, probability];
}

describe("the threshold of a judge", () => {
  it("is the least that lets all right names and no wrong one pass", () => {
    const names = [named("甲计划", true, 0.4), named("乙工程", true, 0.6), named("丙丁", false, 0.2)];
    expect(chooseThreshold([{ entities: 2, names }])).toBe(0.21);
  });

  it("is low where a name too many costs next to nothing, and high where it costs", () => {
    const right = Array.from({ length: 200 }, (_, at) => named(`甲${at}乙`, true, 0.9));
    expect(chooseThreshold([{ entities: 200, names: [...right, named("丙丁", false, 0.3)] }])).toBe(0.1);
    const wrong = Array.from({ length: 20 }, (_, at) => named(`丙${at}丁`, false, 0.305));
    expect(chooseThreshold([{ entities: 200, names: [...right, ...wrong] }])).toBe(0.31);
  });
});
