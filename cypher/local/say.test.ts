import { expect, it } from "vitest";
import { say } from "./say.ts";

it("speaks Chinese in a Chinese locale", () => {
  expect(say("ready", "就绪", { LANG: "zh_CN.UTF-8" })).toBe("就绪");
});

it("speaks English in any other locale and in none", () => {
  expect(say("ready", "就绪", { LANG: "de_DE.UTF-8" })).toBe("ready");
  expect(say("ready", "就绪", {})).toBe("ready");
});

it("takes LC_ALL before LANG, as every program does", () => {
  expect(say("ready", "就绪", { LC_ALL: "C", LANG: "zh_CN.UTF-8" })).toBe("ready");
});
